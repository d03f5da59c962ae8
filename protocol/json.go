package protocol

// JSON of the messages: an object of exactly their EIP-712 members; uint64 and uint256 as decimal strings (numbers are read too), uint32 and uint8 as
// numbers, addresses and bytes as 0x-hex. It is what viem's typed data is once its bigints are strings.

func (s Session) MarshalJSON() ([]byte, error)     { return marshalFields(s.fields()) }
func (s *Session) UnmarshalJSON(data []byte) error { return unmarshalFields(data, s.fields()) }
func (l Lease) MarshalJSON() ([]byte, error)       { return marshalFields(l.fields()) }
func (l *Lease) UnmarshalJSON(data []byte) error   { return unmarshalFields(data, l.fields()) }
func (c Call) MarshalJSON() ([]byte, error)        { return marshalFields(c.fields()) }
func (c *Call) UnmarshalJSON(data []byte) error    { return unmarshalFields(data, c.fields()) }
func (r Result) MarshalJSON() ([]byte, error)      { return marshalFields(r.fields()) }
func (r *Result) UnmarshalJSON(data []byte) error  { return unmarshalFields(data, r.fields()) }
func (r Route) MarshalJSON() ([]byte, error)       { return marshalFields(r.fields()) }
func (r *Route) UnmarshalJSON(data []byte) error   { return unmarshalFields(data, r.fields()) }
func (b Batch) MarshalJSON() ([]byte, error)       { return marshalFields(b.fields()) }
func (b *Batch) UnmarshalJSON(data []byte) error   { return unmarshalFields(data, b.fields()) }
func (n Net) MarshalJSON() ([]byte, error)         { return marshalFields(n.fields()) }
func (n *Net) UnmarshalJSON(data []byte) error     { return unmarshalFields(data, n.fields()) }
func (l Leaf) MarshalJSON() ([]byte, error)        { return marshalFields(l.fields()) }
func (l *Leaf) UnmarshalJSON(data []byte) error    { return unmarshalFields(data, l.fields()) }
func (r Rating) MarshalJSON() ([]byte, error)      { return marshalFields(r.fields()) }
func (r *Rating) UnmarshalJSON(data []byte) error  { return unmarshalFields(data, r.fields()) }
