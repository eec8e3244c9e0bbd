/**
 * Training of encoder and classifier together on a share of the labels. Begin with {@link
 * SemiSupervised}, the paper's semi-supervised protocol; {@link FineTuning} is one such training.
 */
package byol.eval.finetune;
