/**
 * Functions with a gradient that is written in Java, and a check that such a gradient is right.
 * Begin with {@link byol.torch.autograd.AutogradFunction}.
 */
package byol.torch.autograd;
