# What `cmake --install` lays down: the program, and beside it what it shows when it is told nothing. The
# program looks for ../share/fukan from its own folder, so an installed tree can be moved as a whole; that is
# why these two places are fixed while the others follow GNUInstallDirs.
include(GNUInstallDirs)

install(TARGETS fukan RUNTIME DESTINATION bin)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/config" "${PROJECT_SOURCE_DIR}/assets"
    DESTINATION share/fukan FILES_MATCHING
    PATTERN "*.toml" PATTERN "*.md" PATTERN "*.png" PATTERN "*.jpg")

install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${PROJECT_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
include(Licenses)

install(FILES "${PROJECT_SOURCE_DIR}/packaging/fukan.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
# systemd reads lib/systemd/system below /usr and /usr/local, on every architecture.
install(FILES "${PROJECT_SOURCE_DIR}/packaging/fukan.service" DESTINATION lib/systemd/system)
