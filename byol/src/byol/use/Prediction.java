package byol.use;

/**
 * A class that an image may be of.
 *
 * @param label the name of the class
 * @param probability from 0 to 1; those of all classes add up to 1
 */
public record Prediction(String label, double probability) {}
