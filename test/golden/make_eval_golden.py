"""Writes test/resources/golden/eval.safetensors: kNN and a linear probe as PyTorch does them.

Run it as make_golden.py. The inputs are in the file. kNN is the evaluation of DINO and lightly, the
probe torch.optim.SGD with Nesterov momentum on batches whose rows are in the file as well.
Alignment and uniformity are the functions that their paper prints (arXiv 2005.10242, figure 5).
"""

import math

import torch
from torch.nn import functional
from values import GoldenFile, uniform


def clustered(name, count, size, classes):
    """Rows around one centre per class, and their classes."""
    labels = torch.arange(count) % classes
    centres = uniform("eval.centres", classes, size)
    return centres[labels] + uniform(name, count, size, scale=1.2), labels


def knn(file, bank, bank_labels, queries, query_labels, classes, k, temperature):
    similarity = functional.normalize(queries, dim=1) @ functional.normalize(bank, dim=1).T
    weights, indices = similarity.topk(k, dim=1)
    votes = torch.zeros(len(queries), k, classes)
    votes.scatter_(2, bank_labels[indices].unsqueeze(2), 1)
    scores = (votes * (weights / temperature).exp().unsqueeze(2)).sum(1)
    ranked = scores.argsort(dim=1, descending=True)
    hits = ranked == query_labels.unsqueeze(1)
    file.put(f"knn{k}.similarity", weights)
    file.put(f"knn{k}.indices", indices)
    file.put(f"knn{k}.top1", hits[:, :1].any(1).double().mean() * 100)
    file.put(f"knn{k}.top5", hits[:, :5].any(1).double().mean() * 100)


def probe(file, x, labels, classes, rates, batch, steps):
    """The same rows, one after the other, for every learning rate; cosine decay."""
    order = torch.arange(batch * steps) * 37 % len(x)
    file.put("probe.order", order.reshape(steps, batch))
    for i, rate in enumerate(rates):
        model = torch.nn.Linear(x.shape[1], classes)
        torch.nn.init.zeros_(model.weight)
        torch.nn.init.zeros_(model.bias)
        sgd = torch.optim.SGD(model.parameters(), lr=rate, momentum=0.9, nesterov=True)
        for step in range(steps):
            rows = order[step * batch : (step + 1) * batch]
            sgd.param_groups[0]["lr"] = rate * (1 + math.cos(math.pi * step / steps)) / 2
            sgd.zero_grad()
            functional.cross_entropy(model(x[rows]), labels[rows]).backward()
            sgd.step()
        file.put(f"probe.weight{i}", model.weight)
        file.put(f"probe.bias{i}", model.bias)
    file.put("probe.rates", torch.tensor(rates, dtype=torch.float64))


def align_loss(x, y, alpha=2):
    return (x - y).norm(p=2, dim=1).pow(alpha).mean()


def uniform_loss(x, t=2):
    return torch.pdist(x, p=2).pow(2).mul(-t).exp().mean().log()


def sphere(file, first, second):
    x = functional.normalize(first.double(), dim=1)
    y = functional.normalize(second.double(), dim=1)
    file.put("sphere.alignment", align_loss(x, y))
    file.put("sphere.uniformity", (uniform_loss(x) + uniform_loss(y)) / 2)
    different = ~torch.eye(len(x), dtype=torch.bool)
    file.put("sphere.mean_cosine", (x @ x.T)[different].mean())


def main():
    torch.set_num_threads(1)
    file = GoldenFile("eval")
    classes = 7
    bank, bank_labels = clustered("eval.bank", 150, 12, classes)
    queries, query_labels = clustered("eval.queries", 60, 12, classes)
    file.put("bank", bank)
    file.put("bank_labels", bank_labels)
    file.put("queries", queries)
    file.put("query_labels", query_labels)
    for k in (5, 20):
        knn(file, bank, bank_labels, queries, query_labels, classes, k, 0.07)
    probe(file, bank, bank_labels, classes, [0.8, 0.2, 0.05], batch=40, steps=30)
    second_view = bank + uniform("eval.view", 150, 12, scale=0.5)
    file.put("second_view", second_view)
    sphere(file, bank, second_view)
    file.write()


if __name__ == "__main__":
    main()
