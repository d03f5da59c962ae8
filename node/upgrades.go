package node

import "fmt"

// activations are the coordinated upgrades that this program implements, by their names in network.json. There was none so far.
var activations = map[string]bool{}

// upgrade refuses blocks from an activation on that this program does not implement: what it made or took there would not be the network's chain.
func (c *Config) upgrade(number, time uint64) error {
	for name, at := range c.Network.Activations {
		if at.Active(number, time) && !c.knows(name) {
			return fmt.Errorf("the network's upgrade %q is in force from block %d on and emc %s does not know it: install a version that does and start it on the same data", name, number, c.Version)
		}
	}
	return nil
}

func (c *Config) knows(name string) bool { return activations[name] }
