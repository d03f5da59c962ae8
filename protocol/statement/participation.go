package statement

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Participation is how many of a set's blocks an operator was seen voting for: signed of total, with so many seats.
type Participation struct {
	Operator uint64 `json:"operator"`
	Seats    uint32 `json:"seats"`
	Signed   uint32 `json:"signed"`
	Total    uint32 `json:"total"`
}

// ParticipationBody is the body of a report: keccak256(abi.encode(Participation[])), as Rewards.report hashes it.
func ParticipationBody(list []Participation) common.Hash {
	buf := make([]byte, 0, 32*(2+4*len(list)))
	put := func(v uint64) { w := word(v); buf = append(buf, w[:]...) }
	put(32) // where the list begins
	put(uint64(len(list)))
	for _, p := range list {
		put(p.Operator)
		put(uint64(p.Seats))
		put(uint64(p.Signed))
		put(uint64(p.Total))
	}
	return crypto.Keccak256Hash(buf)
}
