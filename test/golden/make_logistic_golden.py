"""Writes test/resources/golden/logistic.safetensors: logistic regression as scikit-learn does it.

    python3 -m pip install --target /tmp/golden scikit-learn
    PYTHONPATH=~/.cache/byol/libtorch-2.13.0:/tmp/golden python3 test/golden/make_logistic_golden.py

Multinomial, with an L2 penalty on the weights alone, C = 1 / lambda, in float64 and by
Newton's method, to its last digits. The features lie far from the origin on purpose.
"""

import sklearn
import torch
from make_eval_golden import clustered
from sklearn.linear_model import LogisticRegression
from values import GoldenFile, uniform

LAMBDAS = [0.1, 1.0, 300.0]


def main():
    torch.set_num_threads(1)
    file = GoldenFile("logistic")
    file.note("scikit-learn", sklearn.__version__)
    x, labels = clustered("logistic.rows", 200, 9, 6)
    x = x * 2 + uniform("logistic.shift", 1, 9, scale=20)
    file.put("x", x)
    file.put("labels", labels)
    file.put("lambdas", torch.tensor(LAMBDAS, dtype=torch.float64))
    for i, penalty in enumerate(LAMBDAS):
        model = LogisticRegression(C=1 / penalty, solver="newton-cg", tol=1e-12)
        model.fit(x.double().numpy(), labels.numpy())
        weight = torch.from_numpy(model.coef_)
        bias = torch.from_numpy(model.intercept_)
        logits = x.double() @ weight.T + bias
        loss = torch.nn.functional.cross_entropy(logits, labels) * len(x)
        file.put(f"weight{i}", weight)
        # A constant added to all biases changes no probability.
        file.put(f"bias{i}", bias - bias.mean())
        file.put(f"loss{i}", loss + penalty / 2 * weight.square().sum())
        file.put(f"predictions{i}", torch.from_numpy(model.predict(x.double().numpy())))
    file.write()


if __name__ == "__main__":
    main()
