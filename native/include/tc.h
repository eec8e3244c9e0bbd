/*
 * tc.h: LibTorch for Java, as a C ABI. Contents, each part implemented in the folder of native/src
 * that has its name:
 *
 *   core    LibTorch as it is. The library: versions, threads, errors, memory; random numbers; what
 *           calls cost; lifetime of tensors; what a tensor is; the memory of a tensor on the CPU;
 *           making tensors; copies and views; arithmetic; reductions; layers; autograd; what the
 *           program has called; autocast; many tensors in one call; every other ATen operator by
 *           its name; TorchScript.
 *   cuda    Devices; host memory to a device; CUDA graphs.
 *   fused   What this project computes with kernels of its own, on the CPU and on CUDA, or has
 *           computed again in backward to save memory. Layers: group norm with shortcut and ReLU,
 *           weight standardization, convolution, max pooling. Steps of many tensors: LARS, moving
 *           average.
 *   distributed  Processes that train together, by LibTorch's c10d: where processes find each
 *           other; groups of them; gradients that are reduced while backward goes on.
 *
 * Views of images are not here: byol_image.h has them, in a library without LibTorch.
 *
 * The contract, in full:
 *
 * - Every name starts with tc_. Only opaque pointers, int32_t, int64_t, double, const char *,
 *   pointers to these and functions of these cross; never a struct by value, bool, long or size_t.
 * - Nothing C++ crosses. A function that makes a tensor, generator or script returns the handle,
 *   and NULL means "failed" and nothing else; every other function returns a status: TC_OK or one
 *   of TC_ERROR_*. Exceptions to this are the getters marked "never fails", which return a value.
 * - After a failure, tc_last_error() and tc_last_error_code() describe it, per thread.
 * - Ownership stands after each pointer: "new reference" is the caller's to free, "borrowed" is
 *   not. Handles passed in are always borrowed.
 * - A handle may be used from any thread, but not from two at once.
 * - Functions that the program gives are called on any thread, also on one of LibTorch's. They let
 *   no exception out: they return 0, or a number that stands for what was thrown.
 * - Grad mode and autocast belong to the calling thread.
 * - Shapes are pointers to n int64_t. A missing optional tensor is NULL.
 * - dtype is the value of c10::ScalarType, device type that of c10::DeviceType, memory format that
 *   of c10::MemoryFormat; the ones used are the enums below.
 * - Strings are UTF-8 and end in NUL.
 * - A scalar is two arguments: its kind, TC_VALUE_INT or TC_VALUE_DOUBLE, and its slot as in the
 *   generic call. An integer stays one, as in PyTorch.
 */
#ifndef TC_H
#define TC_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TC_API __attribute__((visibility("default")))

typedef struct tc_tensor_opaque *tc_tensor;
typedef struct tc_script_opaque *tc_script;
typedef struct tc_graph_opaque *tc_graph;
typedef struct tc_operator_opaque *tc_operator;
typedef struct tc_generator_opaque *tc_generator;
typedef struct tc_inference_opaque *tc_inference;
typedef struct tc_memory_opaque *tc_memory;

/* Raised whenever a function here changes its meaning or its arguments. */
enum { TC_ABI_VERSION = 8 };

enum {
  TC_OK = 0,
  TC_ERROR = 1,                 /* an operator refused its arguments (c10::Error) */
  TC_ERROR_INDEX = 2,           /* an index or dimension is out of range */
  TC_ERROR_TYPE = 3,            /* a value of the wrong type */
  TC_ERROR_VALUE = 4,           /* a value that is not allowed */
  TC_ERROR_NOT_IMPLEMENTED = 5, /* no kernel for these dtypes on this device */
  TC_ERROR_OUT_OF_MEMORY = 6,   /* host or device memory is exhausted */
  TC_ERROR_UNKNOWN = 7,         /* not a C++ standard exception */
  TC_ERROR_CALLBACK = 8         /* a function that the program had called; tc_callback_failure */
};

enum {
  TC_UINT8 = 0,
  TC_INT8 = 1,
  TC_INT16 = 2,
  TC_INT32 = 3,
  TC_INT64 = 4,
  TC_FLOAT16 = 5,
  TC_FLOAT32 = 6,
  TC_FLOAT64 = 7,
  TC_BOOL = 11,
  TC_BFLOAT16 = 15
};

enum { TC_CPU = 0, TC_CUDA = 1 };

enum { TC_CONTIGUOUS = 0, TC_PRESERVE = 1, TC_CHANNELS_LAST = 2 };

enum {
  TC_STRIDED = 0,
  TC_SPARSE_COO = 1,
  TC_SPARSE_CSR = 2,
  TC_SPARSE_CSC = 4,
  TC_SPARSE_BSR = 5,
  TC_SPARSE_BSC = 6
};

/* Kinds of values in the generic call. */
enum {
  TC_VALUE_NONE = 0,
  TC_VALUE_TENSOR = 1,      /* slot: tc_tensor */
  TC_VALUE_INT = 2,         /* slot: int64_t */
  TC_VALUE_DOUBLE = 3,      /* slot: the bits of a double */
  TC_VALUE_BOOL = 4,        /* slot: 0 or 1 */
  TC_VALUE_STRING = 5,      /* slot: const char * */
  TC_VALUE_TENSOR_LIST = 6, /* slot: int64_t *, its length first, then the handles, NULL: none */
  TC_VALUE_INT_LIST = 7,    /* slot: int64_t *, its length first, then the values */
  TC_VALUE_DOUBLE_LIST = 8, /* slot: int64_t *, its length first, then bits of doubles */
  TC_VALUE_DEVICE = 9,      /* slot: type << 32 | index in the low 32 bits; -1: the current one */
  TC_VALUE_GENERATOR = 10   /* slot: tc_generator */
};

/* ======== core ======== */

/* ---- the library ---- */

TC_API const char *tc_last_error(void); /* borrowed until this thread's next failure; never fails */
TC_API int32_t tc_last_error_code(void);         /* never fails */
TC_API int32_t tc_abi_version(void);             /* never fails */
TC_API const char *tc_libtorch_version(void);    /* borrowed; of the loaded one; never fails */
TC_API const char *tc_cpu_capability(void);      /* borrowed; "AVX512", ...; NULL: failed */
TC_API int32_t tc_num_threads(int32_t *threads); /* intra-op threads of the calling thread */
TC_API int32_t tc_set_num_threads(int32_t threads);
TC_API int64_t tc_live_tensors(void); /* handles not yet freed; never fails */
/* From now on the process ends without running C++ destructors. LibTorch's would run while other
   threads still compute, as they may in a JVM, and crash it. */
TC_API int32_t tc_end_without_destructors(void);
/* From now on freed memory of tensors on the CPU is kept for later ones, where the C library is
   glibc; and blocks are aligned in a way that lets them fit into what was freed. */
TC_API int32_t tc_keep_freed_memory(void);
TC_API int32_t tc_manual_seed(int64_t seed); /* every default generator, CPU and CUDA */

/* ---- random numbers: from a device's default generator, which all threads share, or another ----
 */

TC_API tc_generator tc_default_generator(int32_t device_type,
                                         int32_t device_index); /* new reference */
/* One that nobody else draws from, as the default one would be after tc_manual_seed; new reference
 */
TC_API tc_generator tc_new_generator(int32_t device_type, int32_t device_index, int64_t seed);
TC_API int32_t tc_free_generator(tc_generator self);
TC_API tc_tensor tc_generator_state(tc_generator self); /* new reference */
TC_API int32_t tc_set_generator_state(tc_generator self, tc_tensor state);

/* ---- what calls cost: those that can fail are metered, while metering is on ---- */

TC_API int32_t tc_set_metering(int32_t on); /* for the process; off at the start */
TC_API int64_t tc_metered_calls(void);      /* of this thread so far; never fails */
TC_API int64_t tc_metered_nanos(void);      /* inside them; never fails */

/* ---- lifetime ---- */

TC_API tc_tensor tc_retain(tc_tensor self); /* new reference, same tensor */
TC_API int32_t tc_free_all(const tc_tensor *tensors, int64_t count); /* skips NULLs */

/* ---- what a tensor is; none of these blocks, and only the first two can fail ---- */

/* Both give the number of dimensions, -1: failed, and write as many values as there is room for. */
TC_API int32_t tc_sizes(tc_tensor self, int64_t *sizes, int64_t capacity);
TC_API int32_t tc_strides(tc_tensor self, int64_t *strides, int64_t capacity);
TC_API int32_t tc_dim(tc_tensor self);
TC_API int32_t tc_dtype(tc_tensor self);
TC_API int32_t tc_device_type(tc_tensor self);
TC_API int32_t tc_device_index(tc_tensor self); /* -1 on the CPU */
TC_API int32_t tc_requires_grad(tc_tensor self);
TC_API int32_t tc_is_contiguous(tc_tensor self, int32_t memory_format);
TC_API int64_t tc_storage_id(tc_tensor self); /* equal if memory is shared; 0: it has none */

/* ---- the memory of a tensor on the CPU ---- */

/* Keeps it until it is freed, whatever becomes of the tensor: *bytes bytes at *data, the elements
   in row-major order. Refuses tensors whose elements do not lie so, and such as record gradients.
   New reference. */
TC_API tc_memory tc_memory_keep(tc_tensor self, void **data, int64_t *bytes);
/* Whether the elements of a tensor, and nothing else, lie there; 0 or 1; never fails */
TC_API int32_t tc_memory_is_of(tc_memory self, tc_tensor tensor);
TC_API int32_t tc_memory_free(tc_memory self);

/* ---- making tensors; all return a new reference ---- */

TC_API tc_tensor tc_empty(const int64_t *sizes, int64_t n, int32_t dtype, int32_t device_type,
                          int32_t device_index);
TC_API tc_tensor tc_full(const int64_t *sizes, int64_t n, int32_t kind, int64_t value,
                         int32_t dtype, int32_t device_type, int32_t device_index);
/* From a generator of that device; NULL: its default one. */
TC_API tc_tensor tc_rand(const int64_t *sizes, int64_t n, int32_t dtype, int32_t device_type,
                         int32_t device_index, tc_generator generator);
TC_API tc_tensor tc_randn(const int64_t *sizes, int64_t n, int32_t dtype, int32_t device_type,
                          int32_t device_index, tc_generator generator);
TC_API tc_tensor tc_arange(int64_t start, int64_t end, int32_t dtype, int32_t device_type,
                           int32_t device_index);
/* Copies contiguous host memory of `bytes` bytes in. */
TC_API tc_tensor tc_from_host(const void *data, int64_t bytes, const int64_t *sizes, int64_t n,
                              int32_t dtype, int32_t device_type, int32_t device_index);
/* Copies all elements out, in row-major order of the logical shape. */
TC_API int32_t tc_to_host(tc_tensor self, void *data, int64_t bytes);
TC_API int32_t tc_item(tc_tensor self, double *value);

/* ---- copies and views; all return a new reference ---- */

TC_API tc_tensor tc_to(tc_tensor self, int32_t dtype, int32_t device_type, int32_t device_index,
                       int32_t non_blocking);
TC_API tc_tensor tc_contiguous(tc_tensor self, int32_t memory_format);
TC_API tc_tensor tc_clone(tc_tensor self);
TC_API tc_tensor tc_detach(tc_tensor self);
TC_API int32_t tc_copy_(tc_tensor self, tc_tensor source);
TC_API int32_t tc_fill_(tc_tensor self, int32_t kind, int64_t value);
TC_API tc_tensor tc_reshape(tc_tensor self, const int64_t *sizes, int64_t n);
TC_API tc_tensor tc_permute(tc_tensor self, const int64_t *dims, int64_t n);
TC_API tc_tensor tc_transpose(tc_tensor self, int64_t dim0, int64_t dim1);
TC_API tc_tensor tc_narrow(tc_tensor self, int64_t dim, int64_t start, int64_t length);
TC_API tc_tensor tc_select(tc_tensor self, int64_t dim, int64_t index);
TC_API tc_tensor tc_unsqueeze(tc_tensor self, int64_t dim);
TC_API tc_tensor tc_index_select(tc_tensor self, int64_t dim, tc_tensor index);
TC_API tc_tensor tc_gather(tc_tensor self, int64_t dim, tc_tensor index);
TC_API tc_tensor tc_cat(const tc_tensor *tensors, int64_t count, int64_t dim);
TC_API tc_tensor tc_stack(const tc_tensor *tensors, int64_t count, int64_t dim);

/* ---- arithmetic; all return a new reference, names ending in _ change self ---- */

TC_API tc_tensor tc_add(tc_tensor self, tc_tensor other, int32_t kind, int64_t alpha);
TC_API tc_tensor tc_sub(tc_tensor self, tc_tensor other);
TC_API tc_tensor tc_mul(tc_tensor self, tc_tensor other);
TC_API tc_tensor tc_div(tc_tensor self, tc_tensor other);
TC_API tc_tensor tc_add_scalar(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_sub_scalar(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_mul_scalar(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_div_scalar(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_neg(tc_tensor self);
TC_API tc_tensor tc_pow_scalar(tc_tensor self, int32_t kind, int64_t exponent);
TC_API int32_t tc_add_(tc_tensor self, tc_tensor other, int32_t kind, int64_t alpha);
TC_API int32_t tc_mul_(tc_tensor self, tc_tensor other);
TC_API int32_t tc_mul_scalar_(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_exp(tc_tensor self);
TC_API tc_tensor tc_log(tc_tensor self);
TC_API tc_tensor tc_sqrt(tc_tensor self);
TC_API tc_tensor tc_abs(tc_tensor self);
TC_API tc_tensor tc_clamp_min(tc_tensor self, int32_t kind, int64_t min);
TC_API tc_tensor tc_matmul(tc_tensor self, tc_tensor other);
TC_API tc_tensor tc_eq(tc_tensor self, tc_tensor other);
TC_API tc_tensor tc_gt_scalar(tc_tensor self, int32_t kind, int64_t other);
TC_API tc_tensor tc_where(tc_tensor condition, tc_tensor self, tc_tensor other);

/* ---- reductions; n = 0 dims means all of them; all return a new reference ---- */

TC_API tc_tensor tc_sum(tc_tensor self, const int64_t *dims, int64_t n, int32_t keepdim);
TC_API tc_tensor tc_mean(tc_tensor self, const int64_t *dims, int64_t n, int32_t keepdim);
TC_API tc_tensor tc_var(tc_tensor self, const int64_t *dims, int64_t n, int64_t correction,
                        int32_t keepdim);
TC_API tc_tensor tc_vector_norm(tc_tensor self, double order, const int64_t *dims, int64_t n,
                                int32_t keepdim);
TC_API tc_tensor tc_max(tc_tensor self); /* over all elements */
TC_API tc_tensor tc_argmax(tc_tensor self, int64_t dim, int32_t keepdim);
/* The k largest, descending; *indices becomes a new reference. */
TC_API tc_tensor tc_topk(tc_tensor self, int64_t k, int64_t dim, tc_tensor *indices);
TC_API tc_tensor tc_softmax(tc_tensor self, int64_t dim);
TC_API int32_t tc_all_finite(tc_tensor self, int32_t *result);

/* ---- layers; weight and bias may be NULL where "optional"; all return a new reference ---- */

TC_API tc_tensor tc_linear(tc_tensor input, tc_tensor weight, tc_tensor bias /* optional */);
TC_API tc_tensor tc_layer_norm(tc_tensor input, const int64_t *shape, int64_t n,
                               tc_tensor weight /* optional */, tc_tensor bias /* optional */,
                               double eps);
TC_API tc_tensor tc_group_norm(tc_tensor input, int64_t groups, tc_tensor weight /* optional */,
                               tc_tensor bias /* optional */, double eps);
/* Changes running_mean and running_var when training. */
TC_API tc_tensor tc_batch_norm(tc_tensor input, tc_tensor weight /* optional */,
                               tc_tensor bias /* optional */, tc_tensor running_mean /* optional */,
                               tc_tensor running_var /* optional */, int32_t training,
                               double momentum, double eps);
TC_API tc_tensor tc_relu(tc_tensor self);
TC_API tc_tensor tc_adaptive_avg_pool2d(tc_tensor self, int64_t height, int64_t width);
TC_API tc_tensor tc_normalize(tc_tensor self, int64_t dim, double eps); /* l2 */
TC_API tc_tensor tc_cross_entropy(tc_tensor logits, tc_tensor target);  /* mean over the batch */

/* ---- autograd ---- */

TC_API int32_t tc_set_requires_grad(tc_tensor self, int32_t requires_grad);
TC_API int32_t tc_backward(tc_tensor self); /* self: one element */
TC_API int32_t tc_has_grad(tc_tensor self); /* 0 or 1; never fails */
TC_API tc_tensor tc_grad(tc_tensor self);   /* new reference; fails where there is none */
TC_API int32_t tc_clear_grads(const tc_tensor *tensors, int64_t count);
/*
 * The gradients of count outputs. gradients[i] is that of what is made of outputs[i]; NULL: one,
 * for which it must have one element. Unless retain_graph is not 0, what backward needs is freed.
 * Where create_graph is not 0, gradients can be differentiated in turn.
 */
/* Adds them to the input_count inputs, which are leaves; none: to all leaves. */
TC_API int32_t tc_backward_from(const tc_tensor *outputs, const tc_tensor *gradients, int64_t count,
                                const tc_tensor *inputs, int64_t input_count, int32_t retain_graph,
                                int32_t create_graph);
/* Writes input_count new references; if allow_unused is not 0, NULL for an input that no output is
   made of. */
TC_API int32_t tc_gradients(const tc_tensor *outputs, const tc_tensor *gradients, int64_t count,
                            const tc_tensor *inputs, int64_t input_count, int32_t retain_graph,
                            int32_t create_graph, int32_t allow_unused, tc_tensor *results);
TC_API int32_t tc_grad_enabled(void);                /* never fails */
TC_API int32_t tc_set_grad_enabled(int32_t enabled); /* of this thread */
/* From now on, on this thread: no gradients, and tensors that can never have any. What it returns
   stands for the state before, which is restored on the same thread, the last one first. */
TC_API tc_inference tc_inference_begin(void); /* new reference */
TC_API int32_t tc_inference_end(tc_inference self);

/* ---- what the program has called ---- */

/* A hook: gets a gradient, borrowed; *replacement, a new reference, takes its place unless NULL. */
typedef int64_t (*tc_hook)(int64_t id, tc_tensor gradient, tc_tensor *replacement);
/* The gradients of a function's inputs, count new references, where needed[i] is 0 or there is none
   NULL, from those of its outputs and from what it saved; all borrowed. */
typedef int64_t (*tc_gradient_function)(int64_t id, const tc_tensor *gradients,
                                        int64_t gradient_count, const tc_tensor *saved,
                                        int64_t saved_count, const int32_t *needed,
                                        tc_tensor *results, int64_t count);
/* Nothing calls id any more. */
typedef void (*tc_forget)(int64_t id);
/* Writes into capacity bytes, with a NUL at the end: a line with what the program called, in its
   own words, and lines with where; nothing where it does not know. */
typedef void (*tc_place)(char *text, int64_t capacity);

/* Once, before the functions below. */
TC_API int32_t tc_set_callbacks(tc_hook hook, tc_gradient_function function, tc_forget forget,
                                tc_place place);
/* What the callback returned that this thread's last failure comes from; never fails */
TC_API int64_t tc_callback_failure(void);
/* Has a hook called for each gradient of a tensor, until the tensor and its graph are freed. If
   this fails, id is forgotten as well. */
TC_API int32_t tc_register_hook(tc_tensor self, int64_t id);
/*
 * Makes outputs, which were computed from the inputs while no gradients were recorded, results of a
 * function: id gives its gradients, of those outputs whose differentiable[i] is not 0, until its
 * graph is freed. Where no input requires a gradient, or this thread records none, id is forgotten
 * at once. saved, inputs or outputs or others, is kept for it. Writes output_count new references.
 */
TC_API int32_t tc_function(int64_t id, const tc_tensor *inputs, int64_t input_count,
                           const tc_tensor *outputs, const int32_t *differentiable,
                           int64_t output_count, const tc_tensor *saved, int64_t saved_count,
                           tc_tensor *results);
/* Anomaly mode, of the process: each operator that records gradients also records where the program
   is, and a failing backward says it of the operator at fault. check_nan: a gradient that is not a
   number is a failure. */
TC_API int32_t tc_set_anomaly_mode(int32_t enabled, int32_t check_nan);
TC_API int32_t tc_anomaly_mode(void); /* 0: off; 1: on; 2: on, and checks for nan; never fails */

/* ---- autocast, of this thread ---- */

TC_API int32_t tc_autocast_enabled(int32_t device_type); /* 0 or 1; never fails */
TC_API int32_t tc_autocast_dtype(int32_t device_type);   /* -1: no such type; never fails */
TC_API int32_t tc_set_autocast(int32_t device_type, int32_t enabled, int32_t dtype);
TC_API int32_t tc_autocast_clear_cache(void);

/* ---- many tensors in one call; lists have count entries, names ending in _ change self ---- */

TC_API int32_t tc_foreach_add_(const tc_tensor *self, const tc_tensor *other, int64_t count,
                               int32_t kind, int64_t alpha);
TC_API int32_t tc_foreach_mul_scalar_(const tc_tensor *self, int32_t kind, int64_t scalar,
                                      int64_t count);
TC_API int32_t tc_foreach_lerp_(const tc_tensor *self, const tc_tensor *end, int64_t count,
                                double weight);
TC_API int32_t tc_foreach_addcmul_(const tc_tensor *self, const tc_tensor *a, const tc_tensor *b,
                                   int64_t count, int32_t kind, int64_t value);
TC_API int32_t tc_foreach_addcdiv_(const tc_tensor *self, const tc_tensor *a, const tc_tensor *b,
                                   int64_t count, int32_t kind, int64_t value);
TC_API int32_t tc_foreach_sqrt(const tc_tensor *self, int64_t count,
                               tc_tensor *results); /* count new references */
TC_API int32_t tc_foreach_add_scalar_(const tc_tensor *self, int32_t kind, int64_t scalar,
                                      int64_t count);
TC_API int32_t tc_foreach_copy_(const tc_tensor *self, const tc_tensor *source, int64_t count);

/* ---- every other ATen operator ---- */

/* The schemas of all operators of ATen, sorted, one a line; borrowed, for good; NULL: failed. */
TC_API const char *tc_operators(void);
/* The operator `name` ("aten::linalg_svd") with overload `overload` ("" for the one without);
   borrowed, for good; NULL: failed. */
TC_API tc_operator tc_operator_find(const char *name, const char *overload);
/*
 * Calls an operator. Arguments are positional: kinds[i] says what slots[i] holds. Missing trailing
 * arguments take the schema's defaults. Results are written to result_kinds and result_slots (at
 * most `capacity`; tensors are new references, absent ones TC_VALUE_NONE; lists are flattened) and
 * their number to *result_count; where result_kinds is NULL, they are dropped. A failed call
 * returns none.
 */
TC_API int32_t tc_operator_call(tc_operator self, const int32_t *kinds, const int64_t *slots,
                                int64_t count, int32_t *result_kinds, int64_t *result_slots,
                                int64_t capacity, int64_t *result_count);
/* The same, of one whose only result is a tensor. */
TC_API tc_tensor tc_operator_tensor(tc_operator self, const int32_t *kinds, const int64_t *slots,
                                    int64_t count); /* new reference */

/* ---- TorchScript ---- */

/* An empty module of a type of that name. */
TC_API tc_script tc_script_new(const char *type); /* new reference */
TC_API tc_script tc_script_child(tc_script parent, const char *name,
                                 const char *type); /* new reference */
TC_API int32_t tc_script_parameter(tc_script self, const char *name, tc_tensor value);
TC_API int32_t tc_script_buffer(tc_script self, const char *name, tc_tensor value);
/* Adds methods, written in TorchScript; refuses source that nests too deep. */
TC_API int32_t tc_script_define(tc_script self, const char *source);
/* What a file of it holds, uint8 [bytes]; new reference. Beside the module lie `count` texts by
   name, which whoever loads it can read (torch.jit's _extra_files). */
TC_API tc_tensor tc_script_save(tc_script self, const char *const *names, const char *const *texts,
                                int64_t count);
/* Runs code of the file. If trusted is 0, a file is refused whose code names an operator that reads
   or writes files, speaks to other processes, or reads memory that is not its own. New reference,
   in evaluation mode. */
TC_API tc_script tc_script_load(const char *path, int32_t device_type, int32_t device_index,
                                int32_t trusted);
TC_API tc_tensor tc_script_forward(tc_script self, tc_tensor input); /* new reference */
TC_API int32_t tc_script_free(tc_script self);

/* ======== cuda ======== */

/* ---- devices; without CUDA, what waits, measures or makes something fails and says so ---- */

TC_API int32_t tc_cuda_is_built(void); /* 0 or 1; never fails */
TC_API int32_t tc_cuda_device_count(int32_t *count);
/* As 1000 major + 10 minor: the newest version that the driver is for, 0 without one, and that of
   this project's kernels, 0 without any. Kernels of a newer major version than the driver's are not
   used. */
TC_API int32_t tc_cuda_versions(int32_t *driver, int32_t *kernels);
/* Of the process: whether float32 products may be computed in TF32, and whether cuDNN tries its
   algorithms and takes the fastest; otherwise it takes deterministic ones. */
TC_API int32_t tc_cuda_set_math(int32_t tf32, int32_t benchmark);
TC_API int32_t tc_cuda_synchronize(int32_t device_index); /* index -1: the current one */
TC_API int32_t tc_cuda_memory(int32_t device_index, int64_t *allocated, int64_t *peak,
                              int64_t *reserved); /* bytes */

/* ---- host memory to a device, beside what it computes; only CUDA has pinned memory ---- */

/* Host memory that a device reads by itself; uint8 [bytes], at *data. New reference. */
TC_API tc_tensor tc_pinned(int64_t bytes, void **data);
/* Begins a copy of contiguous host memory of `bytes` bytes; new reference. The memory must stay as
   it is until tc_await_read returns, and the tensor may be used after tc_receive. To the CPU it
   copies at once, and the other two do nothing. */
TC_API tc_tensor tc_upload(const void *data, int64_t bytes, const int64_t *sizes, int64_t n,
                           int32_t dtype, int32_t device_type, int32_t device_index);
TC_API int32_t tc_await_read(int32_t device_type, int32_t device_index);
/* What this thread queues from now on finds the whole tensor. */
TC_API int32_t tc_receive(tc_tensor self);

/* ---- CUDA graphs: what is queued once, to be queued again by one call ---- */

TC_API tc_graph tc_graph_new(int32_t device_index); /* new reference */
/* From now on this thread works on a stream of the graph's own, where captures must be; then on the
   one it was on before. Each waits for what is queued on the other. */
TC_API int32_t tc_graph_enter(tc_graph self);
TC_API int32_t tc_graph_leave(tc_graph self);
/* What is queued between them is captured, not run. Tensors that are made there and still live at
   the end are written anew by every replay. */
TC_API int32_t tc_graph_begin(tc_graph self);
TC_API int32_t tc_graph_end(tc_graph self);
TC_API int32_t tc_graph_replay(tc_graph self); /* on the thread's current stream */
TC_API int32_t tc_graph_free(tc_graph self);

/* ======== fused ======== */

/* ---- layers; all return a new reference ---- */

/* tc_group_norm, plus a shortcut, then ReLU if relu is not 0: one operator with one gradient.
   Passes over channels-last data on the CPU are fused; everything else runs as the operators one by
   one.
 */
TC_API tc_tensor tc_group_norm_relu(tc_tensor input, tc_tensor shortcut /* optional */,
                                    int64_t groups, tc_tensor weight, tc_tensor bias, double eps,
                                    int32_t relu);
/*
 * Weight standardization: every weight[i] with mean 0 and variance 1 over its fan-in, eps being
 * added to the variance. Under autocast on the CPU the result has autocast's type. Dense float32
 * on the CPU goes through a kernel of one read and one write; everything else is a layer norm.
 */
TC_API tc_tensor tc_standardize(tc_tensor weight, double eps);
/* Both of these keep no input for backward that one of the two above has made and can make again.
 */
TC_API tc_tensor tc_conv2d(tc_tensor input, tc_tensor weight, tc_tensor bias /* optional */,
                           const int64_t *stride, const int64_t *padding, const int64_t *dilation,
                           int64_t groups); /* stride, padding and dilation: 2 values each */
TC_API tc_tensor tc_max_pool2d(tc_tensor self, const int64_t *kernel, const int64_t *stride,
                               const int64_t *padding); /* 2 values each */

/* ---- steps of many tensors; lists have count entries, names ending in _ change theirs ---- */

/*
 * A step of LARS. Of each weight w with gradient g and velocity m, where adapted[i] is not 0: g is
 * g + decay w, then times trust |w| / |g| unless either norm is 0. Of all: m is momentum m + g,
 * then w is w - rate m. Gradients stay as they are. rate_at, one float32, stands for rate where it
 * is not NULL: a graph reads it anew at every replay.
 */
TC_API int32_t tc_lars_(const tc_tensor *weights, const tc_tensor *gradients,
                        const tc_tensor *velocities, const int32_t *adapted, int64_t count,
                        double rate, tc_tensor rate_at /* optional */, double momentum,
                        double decay, double trust);
/* averages += weight (values - averages). weight_at as rate_at above. */
TC_API int32_t tc_average_(const tc_tensor *averages, const tc_tensor *values, int64_t count,
                           double weight, tc_tensor weight_at /* optional */);

/* ======== distributed ======== */

typedef struct tc_store_opaque *tc_store;
typedef struct tc_group_opaque *tc_group;
typedef struct tc_work_opaque *tc_work;
typedef struct tc_buckets_opaque *tc_buckets;

/* More of TC_ERROR_*, of the functions below alone. */
enum {
  TC_ERROR_NETWORK = 8, /* a peer, the store, or the way to them */
  TC_ERROR_TIMEOUT = 9  /* something of the network took longer than it may */
};

enum { TC_GLOO = 1, TC_NCCL = 2 };

enum { TC_SUM = 0, TC_MIN = 3, TC_MAX = 4 };

/* ---- where processes find each other: values by key, the same for all ---- */

/* listen: the address to serve the store at, for one of the processes; port 0: any free one.
   NULL: it is served at host. timeout_ms: for this call and each later one, until a group that is
   made by it waits longer. New reference. */
TC_API tc_store tc_store_tcp(const char *host, int32_t port, const char *listen /* optional */,
                             int64_t timeout_ms);
TC_API tc_store tc_store_file(const char *path, int64_t timeout_ms); /* new reference */
TC_API int32_t tc_store_port(tc_store self, int32_t *port);          /* 0: it is a file */
TC_API int32_t tc_store_set(tc_store self, const char *key, const char *value);
TC_API int32_t tc_store_has(tc_store self, const char *key, int32_t *present); /* does not wait */
/* Waits for the key. Writes at most capacity bytes; *length is that of the whole. */
TC_API int32_t tc_store_get(tc_store self, const char *key, char *value, int64_t capacity,
                            int64_t *length);
TC_API int32_t tc_store_add(tc_store self, const char *key, int64_t delta, int64_t *sum);
TC_API int32_t tc_store_free(tc_store self);

/* ---- groups: every rank makes one, and then calls the same things in the same order, of tensors
   of the same sizes and types. Gloo ends the process where those differ: ask before. ---- */

TC_API int32_t tc_has_backend(int32_t backend); /* whether it was compiled in; never fails */
/* at, for Gloo: the address to use, or "if:" and the name of an interface; NULL: what the host name
   resolves to. All ranks must be there or come within the timeout, which is also that of every
   later call. New reference. */
TC_API tc_group tc_group_new(tc_store store, const char *name, int32_t backend, int32_t rank,
                             int32_t size, const char *at /* optional */, int64_t timeout_ms);
/* All of these begin something and return a new reference; tensors are dense. */
TC_API tc_work tc_all_reduce(tc_group self, tc_tensor tensor, int32_t op); /* in place */
TC_API tc_work tc_broadcast(tc_group self, tc_tensor tensor, int32_t root);
/* output: contiguous, size times as many elements as input. */
TC_API tc_work tc_all_gather(tc_group self, tc_tensor output, tc_tensor input);
TC_API tc_work tc_barrier(tc_group self);
/* Waits, at most so long; then *done is 0 if it is still under way. Of NCCL it does not wait: the
   current stream does. */
TC_API int32_t tc_work_wait(tc_work self, int64_t timeout_ms, int32_t *done);
TC_API int32_t tc_work_free(tc_work self);
/* With nothing under way; each waits for nobody else. */
TC_API int32_t tc_group_free(tc_group self);
/* After a failure, or with something under way: Gloo's threads and connections stay until the
   process ends, as it cannot be stopped; NCCL's end. */
TC_API int32_t tc_group_abandon(tc_group self);

/* ---- gradients: means over the ranks, in buckets that are reduced while backward goes on ---- */

/* The group must do nothing else. Parameters are dense leaves of one device. The first bucket that
   is ready takes first_bytes, the others take bytes. New reference. */
TC_API tc_buckets tc_buckets_new(tc_group group, const tc_tensor *parameters, int64_t count,
                                 int64_t first_bytes, int64_t bytes);
TC_API int64_t tc_buckets_count(tc_buckets self); /* never fails */
TC_API int32_t tc_buckets_begin(tc_buckets self); /* before the last backward of a step */
/* After it: waits, at most so long; *done is 0 if they are still under way: call it again. Then
   every gradient is the mean, in memory of the buckets, one that backward did not make counting as
   0; where it was made at no rank, there is none. */
TC_API int32_t tc_buckets_end(tc_buckets self, int64_t timeout_ms, int32_t *done);
/* Of the last reduction, for each bucket in their order: its bytes, and how many nanoseconds ago it
   was handed to the group, and was done; of NCCL that is not known, and -1. 3 numbers a bucket. */
TC_API int32_t tc_buckets_spans(tc_buckets self, int64_t *spans);
TC_API int32_t tc_buckets_free(tc_buckets self); /* before its group and parameters */

#ifdef __cplusplus
}
#endif

#endif
