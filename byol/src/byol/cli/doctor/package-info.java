/**
 * The command {@code byol doctor}: {@link DoctorCommand} makes its checks of Java, LibTorch,
 * decoders and the machine, and each {@link Check} says what to do if it fails.
 */
package byol.cli.doctor;
