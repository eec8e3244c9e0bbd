#include "script_source.hpp"

#include <torch/csrc/jit/frontend/lexer.h>
#include <torch/csrc/jit/frontend/parse_string_literal.h>

#include <memory>
#include <unordered_map>
#include <vector>

namespace tc {
namespace {

using torch::jit::Lexer;
using torch::jit::Token;

constexpr int64_t kMostNested = 200;  // CPython's limit of parentheses
constexpr int64_t kMostBlocks = 100;  // CPython's limit of indentation

Lexer lexer_of(const std::string& source) {
  return Lexer(std::make_shared<torch::jit::Source>(source));
}

size_t line_of(const Token& token) {
  return token.range.source()->lineno_for_offset(token.range.start()) + 1;
}

bool is_operand(int kind) {
  using namespace torch::jit;
  return kind == TK_NUMBER || kind == TK_STRINGLITERAL || kind == TK_IDENT || kind == TK_TRUE ||
         kind == TK_FALSE || kind == TK_NONE || kind == ':';
}

// How deep the tree of an expression can be: of each bracket that is open, what operators have
// stood since the last comma in it.
class Expression {
 public:
  void add(int kind) {
    if (kind == '(' || kind == '[' || kind == '{') {
      count(1);
      operators_.push_back(0);
    } else if ((kind == ')' || kind == ']' || kind == '}') && operators_.size() > 1) {
      count(-operators_.back());
      operators_.pop_back();
    } else if (kind == ',') {
      count(-operators_.back());
    } else if (!is_operand(kind)) {
      count(1);
    }
  }

  int64_t depth() const { return depth_; }
  void end() { *this = Expression(); }

 private:
  void count(int64_t change) {
    operators_.back() += change;
    depth_ += change;
  }

  std::vector<int64_t> operators_{0};
  int64_t depth_ = 0;
};

// How deep statements are within others; an elif is within the one before.
class Blocks {
 public:
  void indent() { branches_.push_back(0); }

  void dedent() {
    depth_ -= branches_.back();
    branches_.pop_back();
    if (branches_.empty()) branches_.push_back(0);
  }

  void statement(int first) {
    const int64_t before = branches_.back();
    branches_.back() = first == torch::jit::TK_ELIF   ? before + 1
                       : first == torch::jit::TK_ELSE ? before
                                                      : 0;
    depth_ += branches_.back() - before;
  }

  int64_t depth() const { return depth_ + static_cast<int64_t>(branches_.size()) - 1; }

 private:
  std::vector<int64_t> branches_{0};
  int64_t depth_ = 0;
};

const std::unordered_map<std::string, const char*>& refused() {
  static const char* files = "reads or writes files";
  static const char* processes = "speaks to other processes";
  static const char* memory = "reads memory that is not its own";
  static const std::unordered_map<std::string, const char*> names{
      {"save", files},
      {"from_file", files},
      {"load_tensor", files},
      {"rpc_async", processes},
      {"rpc_sync", processes},
      {"rpc_remote", processes},
      {"c10d", processes},
      {"_c10d_functional", processes},
      {"_c10d_functional_autograd", processes},
      {"_dtensor", processes},
      {"dist_c10d", processes},
      {"dist_rpc", processes},
      {"symm_mem", processes},
      {"_reshape_alias", memory},
      {"_reinterpret_tensor", memory},
      {"_alloc_from_pool", memory},
      {"data_ptr", memory},
  };
  return names;
}

// What a token names; empty if nothing.
std::string name_of(const Token& token) {
  if (token.kind == torch::jit::TK_IDENT) return token.text();
  if (token.kind == torch::jit::TK_STRINGLITERAL) {
    return torch::jit::parseStringLiteral(token.range, token.text());
  }
  return {};
}

}  // namespace

void check_depth(const std::string& source) {
  Lexer lexer = lexer_of(source);
  Expression expression;
  Blocks blocks;
  bool first = true;
  for (; lexer.cur().kind != torch::jit::TK_EOF; lexer.next()) {
    const int kind = lexer.cur().kind;
    if (kind == torch::jit::TK_NEWLINE || kind == torch::jit::TK_INDENT ||
        kind == torch::jit::TK_DEDENT) {
      if (kind == torch::jit::TK_INDENT) blocks.indent();
      if (kind == torch::jit::TK_DEDENT) blocks.dedent();
      expression.end();
      first = true;
      continue;
    }
    if (first) blocks.statement(kind);
    first = false;
    expression.add(kind);
    TORCH_CHECK_VALUE(expression.depth() <= kMostNested, "line ", line_of(lexer.cur()),
                      " of the TorchScript source nests more than ", kMostNested,
                      " operators or brackets: split it into several statements");
    TORCH_CHECK_VALUE(blocks.depth() <= kMostBlocks, "line ", line_of(lexer.cur()),
                      " of the TorchScript source is within more than ", kMostBlocks,
                      " other statements: make methods of some");
  }
}

void check_operators(const std::string& source) {
  Lexer lexer = lexer_of(source);
  for (; lexer.cur().kind != torch::jit::TK_EOF; lexer.next()) {
    const auto found = refused().find(name_of(lexer.cur()));
    TORCH_CHECK_VALUE(found == refused().end(), "its code names \"", found->first, "\", which ",
                      found->second, "; load it as trusted if you know where it comes from");
  }
}

}  // namespace tc
