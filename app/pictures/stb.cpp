// The implementations of the stb libraries, compiled apart from our own code and its warnings.
#include "pictures/decoder_memory.hpp"

#define STB_IMAGE_IMPLEMENTATION
#define STBI_NO_STDIO
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
// No side can be longer without the picture being too large as a whole, unless it is a very thin one.
#define STBI_MAX_DIMENSIONS (1 << 16)
#define STBI_MALLOC(size) fukan::pictures::DecoderMemory::allocate(size)
#define STBI_REALLOC(block, size) fukan::pictures::DecoderMemory::reallocate(block, size)
#define STBI_FREE(block) fukan::pictures::DecoderMemory::release(block)
#include <stb_image.h>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>
