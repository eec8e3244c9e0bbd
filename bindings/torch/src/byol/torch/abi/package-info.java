/** What crosses the C ABI in a way of its own: numbers as bits, getters without a transition. */
package byol.torch.abi;
