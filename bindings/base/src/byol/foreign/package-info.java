/**
 * Native libraries of this project's own: where they are, how they are loaded, what they are lent.
 */
package byol.foreign;
