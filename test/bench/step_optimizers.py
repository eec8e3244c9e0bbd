"""LARS and the target's moving average, parameter by parameter and as foreach calls."""

import torch


class LoopUpdate:
    """As people write it: a loop over the parameters."""

    def __init__(self, byol, momentum, weight_decay, trust):
        self.byol = byol
        self.parameters = byol.trained()
        self.momentum, self.weight_decay, self.trust = momentum, weight_decay, trust
        self.velocity = [torch.zeros_like(p) for p in self.parameters]

    @torch.no_grad()
    def __call__(self, lr, tau):
        for p, velocity in zip(self.parameters, self.velocity):
            grad = p.grad
            if p.dim() > 1:
                grad = grad + self.weight_decay * p
                p_norm, grad_norm = p.norm(), grad.norm()
                if p_norm > 0 and grad_norm > 0:
                    grad = grad * (self.trust * p_norm / grad_norm)
            velocity.mul_(self.momentum).add_(grad)
            p.sub_(lr * velocity)
        for average, p in zip(self.byol.target.parameters(), self.byol.online.parameters()):
            average.mul_(tau).add_(p, alpha=1 - tau)


class ForeachUpdate:
    """The same arithmetic in a handful of calls."""

    def __init__(self, byol, momentum, weight_decay, trust):
        self.parameters = byol.trained()
        self.adapted = [i for i, p in enumerate(self.parameters) if p.dim() > 1]
        self.averages = list(byol.target.parameters())
        self.averaged = list(byol.online.parameters())
        self.momentum, self.weight_decay, self.trust = momentum, weight_decay, trust
        self.velocity = [torch.zeros_like(p) for p in self.parameters]

    @torch.no_grad()
    def __call__(self, lr, tau):
        grads = [p.grad for p in self.parameters]
        adapted_grads = [grads[i] for i in self.adapted]
        weights = [self.parameters[i] for i in self.adapted]
        torch._foreach_add_(adapted_grads, weights, alpha=self.weight_decay)
        weight_norms = torch.stack(torch._foreach_norm(weights))
        grad_norms = torch.stack(torch._foreach_norm(adapted_grads))
        defined = (weight_norms > 0) & (grad_norms > 0)
        ratios = torch.where(defined, self.trust * weight_norms / grad_norms, 1.0)
        torch._foreach_mul_(adapted_grads, ratios.tolist())
        torch._foreach_mul_(self.velocity, self.momentum)
        torch._foreach_add_(self.velocity, grads)
        torch._foreach_add_(self.parameters, self.velocity, alpha=-lr)
        torch._foreach_lerp_(self.averages, self.averaged, 1 - tau)
