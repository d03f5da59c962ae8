#!/bin/sh
# Makes a Docker Engine answer on this machine. Safe to run again: what is there is left as it is.
#
# A daemon that already answers is used, whoever started it. On Debian, as root, docker.io and mmdebstrap are installed when they
# are missing, and a machine without systemd gets a dockerd of its own that outlives this script (and the make that called it).
#
#   EMC_DOCKER_LOG    log file of the dockerd that is started here (default /var/log/emc-dockerd.log)
#   EMC_DOCKER_WAIT   seconds to wait for the daemon (default 90)
set -eu

log_file=${EMC_DOCKER_LOG:-/var/log/emc-dockerd.log}
wait_seconds=${EMC_DOCKER_WAIT:-90}

say() { printf 'setup-docker: %s\n' "$*"; }
fail() { printf 'setup-docker: %s\n' "$*" >&2; exit 1; }
answers() { docker version --format '{{.Server.Version}}' 2>/dev/null; }

need_root() {
	[ "$(id -u)" -eq 0 ] || fail "$1 needs root: run this script with sudo, or start Docker yourself"
}

# install PACKAGE... installs Debian packages without asking and without recommended extras.
install() {
	need_root "installing $*"
	command -v apt-get >/dev/null || fail "cannot install $*: no apt-get here; install Docker Engine and mmdebstrap by hand"
	say "installing $*"
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; } ||
		fail "apt-get install $* failed: run it by hand to see why"
}

start_daemon() {
	need_root "starting dockerd"
	if [ -d /run/systemd/system ]; then
		say "starting docker.service"
		systemctl start docker
		return
	fi
	# Without systemd nobody may have mounted the cgroups that limits are made of.
	if [ ! -d /sys/fs/cgroup/memory ] && [ ! -f /sys/fs/cgroup/cgroup.controllers ]; then
		command -v cgroupfs-mount >/dev/null || install cgroupfs-mount
		cgroupfs-mount
	fi
	# A pid file of a dockerd that was killed makes the next one refuse to start.
	pid=$(cat /var/run/docker.pid 2>/dev/null || true)
	if [ -n "$pid" ] && ! grep -q dockerd "/proc/$pid/comm" 2>/dev/null; then
		rm -f /var/run/docker.pid
	fi
	# One that is still coming up is waited for, not started twice.
	if [ ! -f /var/run/docker.pid ]; then
		say "starting dockerd (log: $log_file)"
		# A session of its own, and no descriptor of ours: neither make's end nor a closed terminal takes it down.
		setsid dockerd >>"$log_file" 2>&1 </dev/null 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
	fi
}

command -v dockerd >/dev/null || answers >/dev/null || install docker.io iptables ca-certificates
command -v docker >/dev/null || install docker.io
command -v mmdebstrap >/dev/null || [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null || install mmdebstrap debian-archive-keyring

version=$(answers || true)
if [ -z "$version" ]; then
	start_daemon
	# The answer of the API is the only sign that counts: the socket exists long before requests are served.
	deadline=$(($(date +%s) + wait_seconds))
	until version=$(answers) && [ -n "$version" ]; do
		if [ "$(date +%s)" -ge "$deadline" ]; then
			tail -n 20 "$log_file" >&2 2>/dev/null || true
			fail "no Docker daemon answered within ${wait_seconds}s: see $log_file"
		fi
		sleep 0.3
	done
fi
say "Docker Engine $version answers"
