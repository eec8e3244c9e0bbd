package byol.report;

import byol.image.Image;

/**
 * An image with the name of its class.
 *
 * @param image the pixels
 * @param label null if it has none
 */
public record Picture(Image image, String label) {}
