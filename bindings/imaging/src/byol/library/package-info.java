/** Native libraries that are used where the machine has them. */
package byol.library;
