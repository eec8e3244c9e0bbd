/**
 * Images as files: {@link ImageFolder} reads folders, {@link ImageList} reads lists of paths. The
 * other classes find out what the folders mean: splits, classes, and what is no image.
 */
package byol.data.folder;
