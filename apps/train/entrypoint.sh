#!/bin/sh
# The commands of the image: train (the app itself) and make-digits (a data set to try it with).
case ${1:-train} in
train) shift $(($# > 0)); exec python3 -s /app/train.py "$@" ;;
make-digits) shift; exec python3 -s /app/make_digits.py "$@" ;;
*)
	printf 'train: unknown command %s: use train or make-digits\n' "$1" >&2
	exit 2
	;;
esac
