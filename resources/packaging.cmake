# SPDX-License-Identifier: Apache-2.0
# CPack's configuration, used by `./dev package`: cpack --config resources/packaging.cmake
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
file(STRINGS "${root}/CMakeLists.txt" version REGEX "^project\\(linchpin VERSION")
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${version}")

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME "linchpin")
set(CPACK_PACKAGE_VERSION "${version}")
set(CPACK_PACKAGE_FILE_NAME "linchpin-${version}-linux-x86_64")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "See what hangs on a connection before you pull it")
set(CPACK_PACKAGE_CONTACT "The Linchpin contributors <linchpin@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_INSTALL_CMAKE_PROJECTS "${root}/build/release;linchpin;ALL;/")
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_PACKAGE_SECTION "admin")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so dpkg-shlibdeps cannot see them: the SQLite driver, and where secrets are kept.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
# QtKeychain opens libsecret by name; Qt's own texts are for languages other than English.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-translations-l10n")
