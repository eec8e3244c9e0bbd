"""Writes methods.safetensors: SimCLR, SimSiam, the modified initialisation and the online probe.

Run as make_golden.py, which says how. The losses are written as in the papers: NT-Xent as a loop
over the rows, SimSiam's as two halves; the modified initialisation takes each batch norm's
statistics with a forward hook.
"""

import torch
from make_golden import add, leaf
from reference import ResNet8, mlp, standardize_weights
from torch import nn
from torch.nn import functional
from values import GoldenFile, fill, sample, uniform

# ---- SimCLR


def nt_xent(projections, temperature):
    """arXiv 2002.05709, equation 1, row by row."""
    rows = projections.shape[0]
    losses = []
    for i in range(rows):
        partner = (i + rows // 2) % rows
        similarity = [
            functional.cosine_similarity(projections[i], projections[k], dim=0) / temperature
            for k in range(rows)
        ]
        others = torch.stack([s for k, s in enumerate(similarity) if k != i])
        losses.append(torch.logsumexp(others, 0) - similarity[partner])
    return torch.stack(losses).mean()


def contrastive(temperature):
    def compute(dtype):
        projections = leaf(uniform("nt_xent.projections", 10, 16), dtype)
        loss = nt_xent(projections, temperature)
        return {"loss": loss, "grad": torch.autograd.grad(loss, projections)[0]}

    return compute


# ---- networks of encoder, projector and predictor


class Siamese(nn.Module):
    def __init__(self, encoder, projector, predictor):
        super().__init__()
        self.online = nn.Sequential()
        self.online.add_module("encoder", encoder)
        self.online.add_module("projector", projector)
        self.predictor = predictor


def simsiam_network(conv_norm, norm):
    """ResNet-8 of width 16, 64 hidden units, projections of 64, a predictor with 16."""
    projector = nn.Sequential(
        nn.Linear(64, 64, bias=False),
        norm(64),
        nn.ReLU(),
        nn.Linear(64, 64, bias=False),
        norm(64),
        nn.ReLU(),
        nn.Linear(64, 64),
        norm(64),
    )
    return Siamese(ResNet8(16, 3, 1, conv_norm), projector, mlp(64, 16, 64, norm))


def simsiam(file, case, build):
    """Loss and gradients, the views one after another; in float64, because the norms on so few
    values make float32 differ from it by more than a percent."""

    def compute(dtype):
        network = fill(build()).to(dtype)
        views = uniform("simsiam.views", 8, 3, 24, 24).to(dtype)
        z1, z2 = network.online(views[:4]), network.online(views[4:])
        p1, p2 = network.predictor(z1), network.predictor(z2)
        cosine = functional.cosine_similarity
        loss = -cosine(p1, z2.detach()).mean() / 2 - cosine(p2, z1.detach()).mean() / 2
        loss.backward()
        return loss, {name: p.grad for name, p in network.named_parameters()}

    loss, gradients = compute(torch.float64)
    file.put(f"{case}.loss", loss)
    for name, gradient in gradients.items():
        file.put(f"{case}.norm.{name}", gradient.norm())
        file.put(f"{case}.sample.{name}", sample(gradient, 16))
    error = abs(compute(torch.float32)[0] - loss) / abs(loss)
    file.note(f"{case}: float32 from float64", f"{error:.1e} at loss")


def four_groups(channels):
    return nn.GroupNorm(4, channels)


# ---- the modified initialisation


def modified_initialisation(dtype):
    """What the network with batch norm makes of a batch, and γ₀/σ, β₀ − γ₀μ/σ of each of them."""
    network = Siamese(
        ResNet8(16, 3, 1, nn.BatchNorm2d),
        mlp(64, 32, 16, nn.BatchNorm1d),
        mlp(16, 32, 16, nn.BatchNorm1d),
    )
    network = fill(network).to(dtype)
    affine = {}

    def hook(name):
        def take(layer, inputs, _):
            x = inputs[0].transpose(0, 1).flatten(1)
            scale = layer.weight / torch.sqrt(x.var(1, unbiased=False) + layer.eps)
            affine[f"{name}.weight"] = scale
            affine[f"{name}.bias"] = layer.bias - scale * x.mean(1)

        return take

    for name, layer in network.named_modules():
        if isinstance(layer, (nn.BatchNorm1d, nn.BatchNorm2d)):
            layer.register_forward_hook(hook(name))
    views = uniform("bn_init.views", 8, 3, 24, 24).to(dtype)
    features = network.online.encoder(views)
    projections = network.online.projector(features)
    predictions = network.predictor(projections)
    outputs = {"features": features, "projections": projections, "predictions": predictions}
    return outputs | affine


# ---- the online probe


def online_probe(dtype):
    """Five steps behind an encoder that is trained beside it: its gradient must not change."""
    encoder = fill(nn.Linear(12, 24), "online_probe.encoder.").to(dtype)
    probe = nn.Linear(24, 5).to(dtype)
    nn.init.zeros_(probe.weight)
    nn.init.zeros_(probe.bias)
    optimizer = torch.optim.SGD(probe.parameters(), lr=4, momentum=0.9, nesterov=True)
    right = 0
    for step in range(5):
        images = uniform(f"online_probe.images{step}", 20, 12).to(dtype)
        labels = (torch.arange(20) * 7 + step) % 5
        features = encoder(images)
        logits = probe(functional.layer_norm(features.detach(), (24,)) / 24**0.5)
        right += (logits.argmax(1) == labels).sum().item()
        optimizer.zero_grad()
        functional.cross_entropy(logits, labels).backward()
        optimizer.step()
        assert encoder.weight.grad is None, "the probe reached the encoder"
    return {
        "weight": probe.weight,
        "bias": probe.bias,
        "top1": torch.tensor(right, dtype=dtype),
    }


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    file = GoldenFile("methods")
    add(file, "nt_xent_0.1", contrastive(0.1))
    add(file, "nt_xent_0.5", contrastive(0.5))
    gn = lambda: standardize_weights(simsiam_network(four_groups, four_groups))  # noqa: E731
    bn = lambda: simsiam_network(nn.BatchNorm2d, nn.BatchNorm1d)  # noqa: E731
    simsiam(file, "simsiam_gn_ws", gn)
    simsiam(file, "simsiam_bn", bn)
    add(file, "bn_init", modified_initialisation)
    add(file, "online_probe", online_probe)
    file.write()
