package main

import "context"

func (b *bench) engine(context.Context) error { return nil }
