/**
 * How views are made of images, by the same arithmetic as torchvision. Begin with {@link
 * Augmentation}, the settings of both views, and {@link ViewRecipe}, the settings of one. {@link
 * ViewParameters} draws the random choices and {@link ViewRenderer} applies them. {@link TwoViews}
 * and {@link ViewTransform} are what a program brings instead. {@link EvalTransform} is what
 * evaluation does.
 */
package byol.data.transform;
