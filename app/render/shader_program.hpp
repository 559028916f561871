#pragma once
// Owns a linked OpenGL program.

#include <string>

#include "base/gl.hpp"
#include "base/result.hpp"

namespace fukan::render {

/// Made, used and destroyed with the same context current.
class ShaderProgram {
public:
    /// The sources have no version line: it is added, and for ES the precisions. Fails with the driver's log.
    static base::Result<ShaderProgram> create(base::GlApi api, const std::string& vertex,
                                              const std::string& fragment);
    ~ShaderProgram();
    ShaderProgram(ShaderProgram&& other) noexcept;
    ShaderProgram& operator=(ShaderProgram&& other) noexcept;

    void use() const;
    /// The location of the uniform `name`; -1 when the program has none.
    int uniform(const char* name) const;

private:
    explicit ShaderProgram(unsigned program) : program_(program) {}
    unsigned program_ = 0;
};

}  // namespace fukan::render
