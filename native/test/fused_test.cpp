// A systematic search for wrong gradients: every fused operator against the composition of
// LibTorch's own, while what it made or was made from is changed in place, with and without
// gradient, by itself or by a view, before and after it is used, and backward runs once, twice,
// in part, after another one, through hooks, or to second order.
//
// A result must be LibTorch's, or a clear error; never other values. Where LibTorch itself refuses,
// as it keeps what was changed, values must be those without the change of what was kept.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tc.h"

namespace {

using at::Tensor;
using Tensors = std::vector<Tensor>;

constexpr int64_t kGroups = 4;
constexpr double kEps = 1e-5;
const int64_t kOne[] = {1, 1}, kTwo[] = {2, 2}, kZero[] = {0, 0};

[[noreturn]] void fail(const std::string& text) {
  std::fprintf(stderr, "fused_test: %s\n", text.c_str());
  std::exit(1);
}

tc_tensor lend(const Tensor& tensor) {
  return tensor.defined() ? reinterpret_cast<tc_tensor>(tensor.unsafeGetTensorImpl()) : nullptr;
}

Tensor take(tc_tensor handle) {
  TORCH_CHECK(handle != nullptr, tc_last_error());
  auto* impl = reinterpret_cast<at::TensorImpl*>(handle);
  Tensor tensor(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim_copy(impl));
  tc_free_all(&handle, 1);
  return tensor;
}

enum class Who { kOurs, kPlain, kCareful };  // careful: LibTorch's, keeping copies of its own

// The operators of one of them.
struct Operators {
  Who who;

  Tensor kept(const Tensor& tensor) const { return who == Who::kCareful ? tensor.clone() : tensor; }

  Tensor norm(const Tensor& x, const Tensor& shortcut, const Tensor& gamma, const Tensor& beta,
              bool relu) const {
    if (who == Who::kOurs) {
      return take(tc_group_norm_relu(lend(x), lend(shortcut), kGroups, lend(gamma), lend(beta),
                                     kEps, relu ? 1 : 0));
    }
    Tensor y = at::group_norm(x, kGroups, gamma, beta, kEps);
    if (shortcut.defined()) y = y + shortcut;
    return kept(relu ? y.relu() : y);
  }

  Tensor standardize(const Tensor& w) const {
    if (who == Who::kOurs) return take(tc_standardize(lend(w), kEps));
    return kept(at::layer_norm(w, w.sizes().slice(1), {}, {}, kEps));
  }

  Tensor convolve(const Tensor& x, const Tensor& filters) const {
    if (who == Who::kOurs) {
      return take(tc_conv2d(lend(x), lend(filters), nullptr, kOne, kOne, kOne, 1));
    }
    return at::conv2d(kept(x), kept(filters), {}, kOne, kOne, kOne, 1);
  }

  Tensor pool(const Tensor& x) const {
    if (who == Who::kOurs) return take(tc_max_pool2d(lend(x), kTwo, kTwo, kZero));
    return at::max_pool2d(kept(x), kTwo, kTwo, kZero);
  }
};

struct Net {
  Operators operators;
  Tensors leaves;                      // of x, shortcut, gamma, beta, w, other
  Tensor x, shortcut, gamma, beta, w;  // copies of them, so that they can be changed in place
  Tensor y, filters;                   // what the fused operators made
};

// ---- what is changed, how, and when

enum Target { kNothing, kY, kFilters, kX, kGamma, kBeta, kW, kTargets };
enum Way { kNoGrad, kWithGrad, kViewNoGrad, kViewWithGrad, kDetached, kSetData, kWays };
enum Norm { kAlone, kRelu, kShortcut, kShortcutRelu, kNorms };
enum Backward { kOnce, kTwice, kInPart, kAfterAnother, kHooked, kSecondOrder, kBackwards };

const char* const target_names[] = {"nothing", "y", "filters", "x", "gamma", "beta", "w"};
const char* const way_names[] = {"no grad",    "grad",     "view, no grad",
                                 "view, grad", "detached", "set_data"};
const char* const norm_names[] = {"norm", "norm+relu", "norm+shortcut", "norm+shortcut+relu"};
const char* const backward_names[] = {"once",          "twice",  "in part",
                                      "after another", "hooked", "second order"};

struct Case {
  Norm norm;
  bool pooled;
  Target target;
  Way way;
  bool late;  // after what was changed has been used
  Backward backward;
  bool bfloat16;

  std::string name() const {
    return std::string(bfloat16 ? "bfloat16 " : "") + norm_names[norm] + (pooled ? "+pool" : "") +
           ", " + target_names[target] + " changed by " + way_names[way] +
           (late ? " after" : " before") + " use, backward " + backward_names[backward];
  }
};

Tensor& target_of(Net& net, Target target) {
  switch (target) {
    case kY:
      return net.y;
    case kFilters:
      return net.filters;
    case kX:
      return net.x;
    case kGamma:
      return net.gamma;
    case kBeta:
      return net.beta;
    default:
      return net.w;
  }
}

void change(Net& net, const Case& c) {
  if (c.target == kNothing) return;
  Tensor& tensor = target_of(net, c.target);
  const at::AutoGradMode mode(c.way == kWithGrad || c.way == kViewWithGrad);
  switch (c.way) {
    case kNoGrad:
    case kWithGrad:
      tensor.mul_(3);
      break;
    case kViewNoGrad:
    case kViewWithGrad:
      tensor.narrow(0, 0, 1).mul_(3);
      break;
    case kDetached:
      tensor.detach().mul_(3);
      break;
    default:
      tensor.set_data(tensor.detach() * 3);
  }
}

// ---- one run

Tensor seeded(at::IntArrayRef sizes, uint64_t seed) {
  return at::randn(sizes, at::make_generator<at::CPUGeneratorImpl>(seed));
}

Net make_net(Who who, const Case& c) {
  const auto type = c.bfloat16 ? at::kBFloat16 : at::kFloat;
  const auto last = at::MemoryFormat::ChannelsLast;
  Net net{{who}, {}, {}, {}, {}, {}, {}, {}, {}};
  net.leaves = {seeded({2, 8, 6, 6}, 1).to(type).contiguous(last),
                seeded({2, 8, 6, 6}, 2).to(type).contiguous(last),
                seeded({8}, 3).mul(0.3).add(1),
                seeded({8}, 4).mul(0.2),
                seeded({5, 8, 3, 3}, 5).contiguous(last),
                seeded({5, 8, 3, 3}, 6).contiguous(last)};
  for (const Tensor& leaf : net.leaves) leaf.requires_grad_(true);
  net.x = net.leaves[0].clone();
  if (c.norm == kShortcut || c.norm == kShortcutRelu) net.shortcut = net.leaves[1].clone();
  net.gamma = net.leaves[2].clone();
  net.beta = net.leaves[3].clone();
  net.w = net.leaves[4].clone();
  return net;
}

Tensor loss_of(const Tensor& out) { return (out.to(at::kFloat) * seeded(out.sizes(), 7)).sum(); }

Tensors run(Who who, const Case& c) {
  Net net = make_net(who, c);
  const Operators& use = net.operators;
  const bool relu = c.norm == kRelu || c.norm == kShortcutRelu;
  net.y = use.norm(net.x, net.shortcut, net.gamma, net.beta, relu);
  net.filters = use.standardize(net.w);
  if (c.backward == kHooked) {
    net.y.register_hook([](const Tensor& gradient) { return gradient * 2; });
    net.filters.register_hook([](const Tensor& gradient) { return gradient * 2; });
  }
  if (!c.late) change(net, c);
  const Tensor out = use.convolve(c.pooled ? use.pool(net.y) : net.y, net.filters);
  const Tensor loss = loss_of(out);
  const Tensor other = c.backward == kAfterAnother
                           ? loss_of(use.convolve(net.y, use.standardize(net.leaves[5])))
                           : Tensor();
  if (c.late) change(net, c);

  switch (c.backward) {
    case kInPart:
      return torch::autograd::grad({loss}, {net.leaves[4]});
    case kAfterAnother: {
      loss.backward();
      Tensors found = torch::autograd::grad({other}, {net.leaves[5]});
      for (const Tensor& leaf : net.leaves) found.push_back(leaf.grad());
      return found;
    }
    case kSecondOrder: {
      const Tensors used{net.leaves[0], net.leaves[2], net.leaves[3], net.leaves[4]};
      const Tensors first = torch::autograd::grad({loss}, used, {}, true, true);
      Tensor squares;
      for (const Tensor& gradient : first) {
        const Tensor square = gradient.to(at::kFloat).square().sum();
        squares = squares.defined() ? squares + square : square;
      }
      return torch::autograd::grad({squares}, used, {}, std::nullopt, false, true);
    }
    case kTwice:
      loss.backward({}, /*retain_graph=*/true);
      [[fallthrough]];
    default:
      loss.backward();
  }
  Tensors found;
  for (const Tensor& leaf : net.leaves) found.push_back(leaf.grad());
  return found;
}

// ---- comparison

struct Outcome {
  Tensors gradients;
  std::optional<std::string> error;
};

Outcome outcome(Who who, const Case& c) {
  try {
    return {run(who, c), std::nullopt};
  } catch (const c10::Error& e) {
    return {{}, e.what_without_backtrace()};
  }
}

bool near(const Tensors& a, const Tensors& b, double tolerance) {
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i].defined() != b[i].defined()) return false;
    if (!a[i].defined()) continue;
    const Tensor x = a[i].to(at::kDouble), y = b[i].to(at::kDouble);
    if (!((x - y).abs().max().item<double>() <= tolerance * y.abs().max().item<double>() + 1e-6)) {
      return false;
    }
  }
  return true;
}

struct Counts {
  int64_t cases, equal, refused, stricter;
};

void check(const Case& c, Counts& counts) {
  const Outcome ours = outcome(Who::kOurs, c), plain = outcome(Who::kPlain, c);
  const double tolerance = c.bfloat16 ? 4e-2 : c.backward == kSecondOrder ? 1e-3 : 1e-4;
  counts.cases++;
  if (ours.error) {
    const bool clear = ours.error->find("modified by an inplace operation") != std::string::npos;
    // A result may be changed as freely as LibTorch's own. What it is computed from may not, as it
    // may have to be computed again.
    const bool allowed = plain.error || (c.target != kY && c.target != kFilters);
    if (!clear || !allowed) {
      fail(c.name() + ": " + *ours.error);
    }
    (plain.error ? counts.refused : counts.stricter)++;
    return;
  }
  const Outcome expected = plain.error ? outcome(Who::kCareful, c) : plain;
  if (expected.error) {
    fail(c.name() + ": a result, where LibTorch refuses: " + *expected.error);
  }
  if (!near(ours.gradients, expected.gradients, tolerance)) {
    fail(c.name() + ": other gradients than LibTorch's");
  }
  counts.equal++;
}

template <class F>
void each_case(F&& f) {
  for (int norm = 0; norm < kNorms; ++norm) {
    for (const bool pooled : {false, true}) {
      for (int target = 0; target < kTargets; ++target) {
        for (int way = 0; way < (target == kNothing ? 1 : kWays); ++way) {
          for (const bool late : {false, true}) {
            for (int backward = 0; backward < kBackwards; ++backward) {
              f(Case{static_cast<Norm>(norm), pooled, static_cast<Target>(target),
                     static_cast<Way>(way), late, static_cast<Backward>(backward), false});
            }
          }
        }
      }
    }
  }
}

// With set_data LibTorch itself computes gradients from values that forward never saw, except where
// what was there before is not needed any more.
bool is_defined(const Case& c) {
  return c.way != kSetData || (!c.late && (c.target == kY || c.target == kFilters));
}

void search() {
  Counts counts{};
  each_case([&](const Case& c) {
    // Pooling keeps nothing but what it pools.
    const bool reached = !c.pooled || c.target <= kY || c.target == kX;
    if (reached && is_defined(c)) check(c, counts);
  });
  std::printf("fused_test: %lld cases: %lld equal, %lld refused by both, %lld by ours alone\n",
              static_cast<long long>(counts.cases), static_cast<long long>(counts.equal),
              static_cast<long long>(counts.refused), static_cast<long long>(counts.stricter));
}

void search_in_bfloat16() {
  at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
  at::autocast::set_autocast_enabled(at::kCPU, true);
  Counts counts{};
  each_case([&](const Case& c) {
    Case in_bfloat16 = c;
    in_bfloat16.bfloat16 = true;
    if (is_defined(c) && c.backward == kOnce && !c.pooled) check(in_bfloat16, counts);
  });
  at::autocast::set_autocast_enabled(at::kCPU, false);
  at::autocast::clear_cache();
}

// ---- what the search above does not reach

void expect(bool condition, const char* what) {
  if (!condition) fail(what);
}

const Case kPlainCase{kRelu, false, kNothing, kNoGrad, false, kOnce, false};

// Forward without gradients, and once more with them when backward needs them.
void checkpointed() {
  const auto gradients = [](Who who, bool checkpoint) {
    Net net = make_net(who, kPlainCase);
    const auto forward = [&](const Tensor& x) {
      return net.operators.convolve(net.operators.norm(x, {}, net.leaves[2], net.leaves[3], true),
                                    net.operators.standardize(net.leaves[4]));
    };
    if (!checkpoint) {
      loss_of(forward(net.leaves[0])).backward();
    } else {
      Tensor out;
      {
        const at::NoGradGuard no_grad;
        out = forward(net.leaves[0]);
      }
      out.requires_grad_(true);
      loss_of(out).backward();
      forward(net.leaves[0]).backward(out.grad());
    }
    Tensors found;
    for (const Tensor& leaf : net.leaves) found.push_back(leaf.grad());
    return found;
  };
  const Tensors expected = gradients(Who::kPlain, false);
  expect(near(gradients(Who::kOurs, false), expected, 1e-4), "gradients differ");
  expect(near(gradients(Who::kOurs, true), expected, 1e-4), "gradients of a checkpoint differ");
}

// Upstream gradients in every form that LibTorch hands them out in.
void upstream_forms() {
  const Tensor full = seeded({2, 8, 6, 6}, 8);
  const Tensors forms{full,
                      full.contiguous(at::MemoryFormat::ChannelsLast),
                      full.narrow(0, 0, 1).expand({2, 8, 6, 6}),
                      full.permute({0, 1, 3, 2}),
                      at::_neg_view(full.contiguous(at::MemoryFormat::ChannelsLast)),
                      at::_efficientzerotensor({2, 8, 6, 6}, at::TensorOptions(at::kFloat))};
  for (size_t form = 0; form < forms.size(); ++form) {
    // LibTorch's own kernels read memory that zeros do not have, and end the process.
    const auto upstream = [&](Who who) {
      return who == Who::kOurs ? forms[form] : at::zeros({2, 8, 6, 6}).copy_(forms[form]);
    };
    for (const bool relu : {false, true}) {
      const auto gradients = [&](Who who) {
        Net net = make_net(who, kPlainCase);
        const Tensor y = net.operators.norm(net.x, net.leaves[1], net.gamma, net.beta, relu);
        return torch::autograd::grad({y}, {net.leaves[0], net.leaves[1], net.leaves[2]},
                                     {upstream(who)});
      };
      expect(near(gradients(Who::kOurs), gradients(Who::kPlain), 1e-4),
             ("gradients differ for upstream gradient " + std::to_string(form)).c_str());
    }
    const auto of_filters = [&](Who who) {
      const Tensor w = seeded({2, 8, 6, 6}, 9).contiguous(at::MemoryFormat::ChannelsLast);
      w.requires_grad_(true);
      return torch::autograd::grad({Operators{who}.standardize(w)}, {w}, {upstream(who)});
    };
    expect(near(of_filters(Who::kOurs), of_filters(Who::kPlain), 1e-4),
           "gradients of standardized weights differ");
  }
}

// The same output and gradients where only some of the inputs, or none, have gradients. LibTorch's
// own group norm ends the process where x has none, so it is asked for all of them.
void some_require_gradients() {
  for (int some = 0; some < 16; ++some) {
    const auto required = [&](int leaf) {
      return leaf == 4 ? (some & 2) != 0 : leaf != 1 && leaf != 5 && (some >> leaf & 1) != 0;
    };
    const auto gradients = [&](Who who) {
      Net net = make_net(who, kPlainCase);
      for (int i = 0; i < 6; ++i) {
        net.leaves[i].requires_grad_(who == Who::kPlain || required(i));
      }
      const Tensor out = net.operators.convolve(
          net.operators.norm(net.leaves[0], {}, net.leaves[2], net.leaves[3], true),
          net.operators.standardize(net.leaves[4]));
      if (out.requires_grad()) loss_of(out).backward();
      Tensors found{out.detach()};
      for (int i = 0; i < 6; ++i) found.push_back(required(i) ? net.leaves[i].grad() : Tensor());
      return found;
    };
    expect(near(gradients(Who::kOurs), gradients(Who::kPlain), 1e-4),
           "gradients differ where some inputs have none");
  }
}

// Views as inputs, whose base is changed later.
void views() {
  for (const bool with_grad : {false, true}) {
    const auto gradients = [&](Who who) -> Outcome {
      try {
        const Operators use{who};
        const Tensor leaf = seeded({4, 8, 6, 6}, 1).contiguous(at::MemoryFormat::ChannelsLast);
        leaf.requires_grad_(true);
        const Tensor base = leaf.clone();
        Net net = make_net(who, kPlainCase);
        const Tensor y = use.norm(base.narrow(0, 1, 2), {}, net.gamma, net.beta, true);
        const Tensor out = use.convolve(y, net.filters = use.standardize(net.w));
        {
          const at::AutoGradMode mode(with_grad);
          base.narrow(0, 0, 1).mul_(3);
        }
        return {torch::autograd::grad({loss_of(out)}, {leaf, net.leaves[4]}), std::nullopt};
      } catch (const c10::Error& e) {
        return {{}, e.what_without_backtrace()};
      }
    };
    const Outcome ours = gradients(Who::kOurs), plain = gradients(Who::kPlain);
    expect(ours.error.has_value() && plain.error.has_value(),
           "a view of a base that was changed has a gradient");
  }
}

// ---- operators without gradients, which others must notice

Tensor plain_lars(const Tensor& w, const Tensor& g, const Tensor& m, bool adapted) {
  const at::NoGradGuard no_grad;
  Tensor update = g;
  if (adapted) {
    update = g + 0.01 * w;
    update = update * (0.001 * w.norm() / update.norm());
  }
  m.mul_(0.9).add_(update);
  return w.sub_(m, 0.1);
}

void ours_lars(const Tensor& w, const Tensor& g, const Tensor& m, bool adapted) {
  const tc_tensor ws[] = {lend(w)}, gs[] = {lend(g)}, ms[] = {lend(m)};
  const int32_t flags[] = {adapted ? 1 : 0};
  TORCH_CHECK(tc_lars_(ws, gs, ms, flags, 1, 0.1, nullptr, 0.9, 0.01, 0.001) == TC_OK,
              tc_last_error());
}

void optimizers() {
  using Form = std::function<Tensor(const Tensor&)>;
  const std::vector<Form> forms{
      [](const Tensor& t) { return t.clone(); },
      [](const Tensor& t) {
        return t.clone().permute({1, 0});
      },
      [](const Tensor& t) {
        return at::cat({t, t}).narrow(0, 6, 6);
      },
      [](const Tensor& t) {
        return at::cat({t, t}, 1).narrow(1, 0, 6);
      },
      [](const Tensor& t) { return t.to(at::kDouble); },
  };
  for (const Form& form : forms) {
    for (const Form& other : forms) {
      for (const bool adapted : {false, true}) {
        const Tensor g =
            other(seeded({6, 6}, 2)).to(form(seeded({1, 1}, 1).expand({6, 6})).dtype());
        const Tensor w = form(seeded({6, 6}, 1)), m = form(seeded({6, 6}, 3));
        const Tensor w2 = form(seeded({6, 6}, 1)), m2 = form(seeded({6, 6}, 3));
        ours_lars(w, g, m, adapted);
        plain_lars(w2, g, m2, adapted);
        expect(near({w, m}, {w2, m2}, 1e-5), "LARS differs");

        const Tensor average = form(seeded({6, 6}, 4)), average2 = form(seeded({6, 6}, 4));
        const tc_tensor as[] = {lend(average)}, vs[] = {lend(g)};
        expect(tc_average_(as, vs, 1, 0.25, nullptr) == TC_OK, tc_last_error());
        average2.add_(g - average2, 0.25);
        expect(near({average}, {average2}, 1e-5), "the moving average differs");
      }
    }
  }
  // A graph that needs the weight as it was must not get it as it is.
  for (const bool lars : {true, false}) {
    const Tensor leaf = seeded({6, 6}, 1).requires_grad_(true);
    const Tensor loss = leaf.square().sum();
    const Tensor g = seeded({6, 6}, 2), m = at::zeros({6, 6});
    const tc_tensor as[] = {lend(leaf)}, vs[] = {lend(g)};
    if (lars) {
      ours_lars(leaf, g, m, true);
    } else {
      expect(tc_average_(as, vs, 1, 0.25, nullptr) == TC_OK, tc_last_error());
    }
    bool refused = false;
    try {
      loss.backward();
    } catch (const c10::Error&) {
      refused = true;
    }
    expect(refused, "a gradient was computed from a weight that has been updated");
  }
}

}  // namespace

int main() {
  expect(tc_set_num_threads(1) == TC_OK, tc_last_error());  // what is computed here is small
  search();
  search_in_bfloat16();
  checkpointed();
  upstream_forms();
  some_require_gradients();
  views();
  optimizers();
  expect(tc_live_tensors() == 0, "handles are left");
  return 0;
}
