/** What operators LibTorch has: their schemas, and the search among them. */
package byol.torch.schema;
