#include "render/shader_program.hpp"

#include <glad/gl.h>

#include "render/glsl_version.hpp"

#include <array>
#include <utility>

namespace fukan::render {
namespace {

base::Result<unsigned> compile(base::GlApi api, unsigned kind, const std::string& body) {
    std::string source = std::string(glslVersion(api)) + "\n";
    if (api == base::GlApi::gles30) source += "precision highp float;\nprecision highp int;\n";
    source += body;
    const unsigned shader = glCreateShader(kind);
    const char* text = source.c_str();
    glShaderSource(shader, 1, &text, nullptr);
    glCompileShader(shader);
    int ok = 0;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &ok);
    if (ok) return shader;
    std::array<char, 1024> log{};
    glGetShaderInfoLog(shader, static_cast<int>(log.size()), nullptr, log.data());
    glDeleteShader(shader);
    return base::Error{std::string("the OpenGL driver does not compile a shader: ") + log.data()};
}

}  // namespace

base::Result<ShaderProgram> ShaderProgram::create(base::GlApi api, const std::string& vertex,
                                                  const std::string& fragment) {
    const base::Result<unsigned> first = compile(api, GL_VERTEX_SHADER, vertex);
    if (!first) return base::Error{first.error()};
    const base::Result<unsigned> second = compile(api, GL_FRAGMENT_SHADER, fragment);
    if (!second) {
        glDeleteShader(*first);
        return base::Error{second.error()};
    }
    ShaderProgram made(glCreateProgram());
    glAttachShader(made.program_, *first);
    glAttachShader(made.program_, *second);
    glLinkProgram(made.program_);
    glDeleteShader(*first);
    glDeleteShader(*second);
    int ok = 0;
    glGetProgramiv(made.program_, GL_LINK_STATUS, &ok);
    if (ok) return made;
    std::array<char, 1024> log{};
    glGetProgramInfoLog(made.program_, static_cast<int>(log.size()), nullptr, log.data());
    return base::Error{std::string("the OpenGL driver does not link a shader: ") + log.data()};
}

ShaderProgram::~ShaderProgram() {
    if (program_) glDeleteProgram(program_);
}

ShaderProgram::ShaderProgram(ShaderProgram&& other) noexcept : program_(std::exchange(other.program_, 0)) {}

ShaderProgram& ShaderProgram::operator=(ShaderProgram&& other) noexcept {
    std::swap(program_, other.program_);
    return *this;
}

void ShaderProgram::use() const { glUseProgram(program_); }

int ShaderProgram::uniform(const char* name) const { return glGetUniformLocation(program_, name); }

}  // namespace fukan::render
