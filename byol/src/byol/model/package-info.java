/**
 * Networks: encoders, and the heads behind them. {@link ResNet} is the {@link Encoder} of the
 * paper, {@link MlpHeads} its projector and predictor, {@link Network} an encoder with its
 * projector. An encoder of your own extends {@link Encoder}.
 */
package byol.model;
