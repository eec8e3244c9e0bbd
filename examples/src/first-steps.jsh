// First steps with tensors and BYOL: bin/byol shell < examples/src/first-steps.jsh
var x = Tensor.randn(2, 3)
x.matmul(x.t())

// Gradients: d(w²)/dw = 2w
var w = Tensor.of(new float[] {1, 2, 3}).requiresGrad_(true)
w.mul(w).sum().backward()
w.grad()

// Any operator of LibTorch, by name
Ops.call("aten::cumsum", x, 1)

// A ResNet without batch statistics: an image's features do not depend on its batch
var encoder = new ResNet(new ResNet.Config(Architecture.RESNET18, 64, 3, Stem.SMALL, NormSpec.GN_WS))
var images = Tensor.randn(4, 3, 32, 32)
encoder.forward(images).narrow(0, 0, 1).sub(encoder.forward(images.narrow(0, 0, 1))).abs().max()

// One step of BYOL
var small = new ResNet.Config(Architecture.RESNET8, 32, 3, Stem.SMALL, NormSpec.GN_WS)
var byol = new Byol(() -> new ResNet(small), Heads.of(NormSpec.GN_WS))
var optimizer = new Lars(byol.parameters(), 0.9, 1e-6, 1e-3)
var output = byol.forward(Tensor.randn(16, 3, 32, 32))
optimizer.zeroGrad()
output.loss().backward()
optimizer.step(0.2)
byol.updateTarget(0.99)
output.loss()
/exit
