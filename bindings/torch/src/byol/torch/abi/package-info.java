/**
 * What crosses the C ABI in a way of its own: numbers as bits, getters without a transition, modes
 * of platform threads; and operators that are not called at all.
 */
package byol.torch.abi;
