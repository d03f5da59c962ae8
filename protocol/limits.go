package protocol

// Limits of the protocol. A message past one of them is refused by every honest party.
const (
	// MaxUnixSeconds bounds notAfter, so that its milliseconds fit comfortably into 64 bits (about the year 10889).
	MaxUnixSeconds = 1 << 48 / 1000
	// MaxCallMillis bounds finishedAt - startedAt: a day. Longer work is cut into calls, so that no receipt outlives what validators keep in reach.
	MaxCallMillis = 24 * 60 * 60 * 1000
	// MaxCallHeader bounds the EMC-Call header, in bytes. A full one is under 700.
	MaxCallHeader = 2048
	// MaxMessageJSON bounds the JSON of one signed message, in bytes.
	MaxMessageJSON = 4096
	// MaxReceiptBytes bounds a receipt's RLP, in bytes. A full one is under 700.
	MaxReceiptBytes = 1024
	// MaxReceiptJSON bounds a receipt's JSON, in bytes.
	MaxReceiptJSON = 8192
	// MaxBatchNets bounds the net updates of a settlement batch, so that settle fits well into a block's gas.
	MaxBatchNets = 256
	// MaxBatchReceipts bounds the receipts of a settlement batch (about 2.5 MiB of receipts).
	MaxBatchReceipts = 4096
	// MaxRatings bounds the ratings of an epoch report.
	MaxRatings = 1024
	// MaxSeats bounds a validator set.
	MaxSeats = 100
	// MaxInputBytes and MaxOutputBytes bound what a manifest may ask for: 256 MiB each.
	MaxInputBytes  = 256 << 20
	MaxOutputBytes = 256 << 20
)
