package byol.report;

import byol.data.Image;

/**
 * An image with the name of its class.
 *
 * @param image the pixels
 * @param label null if it has none
 */
public record Picture(Image image, String label) {}
