/*
 * byol_image.h: the arithmetic of views of images, as a C ABI, in a library that needs LibTorch
 * neither to be built nor to be loaded.
 *
 * The contract, in full:
 *
 * - Every name starts with byol_image_. Only int32_t, int64_t, const char * and pointers to memory
 *   of the caller's cross.
 * - Nothing C++ crosses. Every function returns a status: BYOL_IMAGE_OK or one of
 *   BYOL_IMAGE_ERROR_*. Exceptions to this are the getters marked "never fails".
 * - After a failure, byol_image_last_error() and byol_image_last_error_code() describe it, per
 *   thread.
 * - Nothing is kept between calls, and any number of threads may call at once. All work is done on
 *   the calling thread.
 * - Nothing is read or written beyond what the arguments name: `capacity` is how many floats there
 *   is room for in what is written.
 * - Strings are UTF-8 and end in NUL.
 *
 * Planes are float32 in [0, 1], one channel after the other, each row by row. An image has one
 * channel or three: red, green, blue. Operations are torchvision's on float images.
 *
 * Contents: the library; resize; colors; blur; interleave. Implemented in native/src/image.
 */
#ifndef BYOL_IMAGE_H
#define BYOL_IMAGE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BYOL_IMAGE_API __attribute__((visibility("default")))

/* Raised whenever a function here changes its meaning or its arguments. */
enum { BYOL_IMAGE_ABI_VERSION = 1 };

enum {
  BYOL_IMAGE_OK = 0,
  BYOL_IMAGE_ERROR_VALUE = 1,         /* a value that is not allowed */
  BYOL_IMAGE_ERROR_INDEX = 2,         /* pixels are asked for that are not there */
  BYOL_IMAGE_ERROR_OUT_OF_MEMORY = 3, /* memory is exhausted */
  BYOL_IMAGE_ERROR_UNKNOWN = 4        /* anything else */
};

/* Operations on the colors of images. */
enum {
  BYOL_IMAGE_BRIGHTNESS = 0, /* v factor */
  BYOL_IMAGE_CONTRAST = 1,   /* v factor + m (1 - factor), m the mean gray of the image */
  BYOL_IMAGE_SATURATION = 2, /* v factor + g (1 - factor), g the gray of the pixel */
  BYOL_IMAGE_HUE = 3,        /* turned by this share of the circle, -0.5 to 0.5 */
  BYOL_IMAGE_GRAYSCALE = 4,  /* g; its value does not matter */
  BYOL_IMAGE_SOLARIZE = 5    /* 1 - v from this threshold upward */
};

/* ---- the library ---- */

BYOL_IMAGE_API const char *byol_image_last_error(
    void); /* borrowed until this thread's next failure; never fails */
BYOL_IMAGE_API int32_t byol_image_last_error_code(void); /* never fails */
BYOL_IMAGE_API int32_t byol_image_abi_version(void);     /* never fails */

/* ---- resize ---- */

/*
 * Resizes height x width pixels of `channels` interleaved bytes, in rows that are row_bytes apart,
 * to planes of rows x columns, clamped to [0, 1]. Row y is the sum over t of
 * row_weights[y * row_taps + t] (float32) times row row_start[y] + t; likewise columns. The values
 * of row_start ascend; those of column_start need not, so that an image can be mirrored.
 */
BYOL_IMAGE_API int32_t byol_image_resize(const void *pixels, int64_t height, int64_t width,
                                         int64_t row_bytes, int64_t channels,
                                         const int32_t *row_start, const void *row_weights,
                                         int64_t row_taps, int64_t rows,
                                         const int32_t *column_start, const void *column_weights,
                                         int64_t column_taps, int64_t columns, void *planes,
                                         int64_t capacity);

/* ---- colors ---- */

/* Applies `count` operations, each with its value, one after the other to planes of `size` pixels.
   Saturation, hue and grayscale leave an image of one channel alone. */
BYOL_IMAGE_API int32_t byol_image_color_(void *planes, int64_t channels, int64_t size,
                                         const int32_t *operations, const double *values,
                                         int64_t count);

/* ---- blur ---- */

/* Blurs planes along rows and columns with 2 * radius + 1 weights (float32), borders reflected. */
BYOL_IMAGE_API int32_t byol_image_blur(const void *planes, int64_t channels, int64_t height,
                                       int64_t width, const void *kernel, int64_t radius, void *out,
                                       int64_t capacity);

/* ---- interleave ---- */

/* out[i * channels + c] = plane c's value i * scale[c] + shift[c], all float32. */
BYOL_IMAGE_API int32_t byol_image_interleave(const void *planes, int64_t channels, int64_t size,
                                             const void *scale, const void *shift, void *out,
                                             int64_t capacity);

#ifdef __cplusplus
}
#endif

#endif
