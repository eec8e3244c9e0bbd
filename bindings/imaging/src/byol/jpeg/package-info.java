/** JPEG decoding by libjpeg-turbo, where the machine has it. */
package byol.jpeg;
