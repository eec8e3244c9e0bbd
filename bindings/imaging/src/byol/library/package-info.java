/**
 * Native libraries that are used where the machine has them, such as libjpeg-turbo. {@link
 * OptionalLibrary} looks for one in the usual places and says where it was found, or why it cannot
 * be used.
 */
package byol.library;
