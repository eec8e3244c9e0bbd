/**
 * What settings leave open. {@link Defaults} makes a complete config from what a user said and from
 * the data set, by the recipe of the paper; {@link Presets} has settings that are known for a data
 * set and a length; {@link Recommendation} chooses by a look at the images and the device.
 */
package byol.recipe;
