# SPDX-License-Identifier: Apache-2.0
# The catalogues, compiled and carried inside the programs under :/i18n. `./dev translate` reads the sources anew.
set(catalogues ${CMAKE_SOURCE_DIR}/translations/linchpin_en.ts ${CMAKE_SOURCE_DIR}/translations/linchpin_de.ts)
linchpin_library(linchpin_translations SOURCES translations.cpp translations.h LINKS Qt6::Core)

set(compiled "")
set(listed "")
foreach(catalogue IN LISTS catalogues)
    get_filename_component(name ${catalogue} NAME_WE)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/i18n/${name}.qm)
    add_custom_command(
        OUTPUT ${out}
        DEPENDS ${catalogue}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
        COMMAND Qt6::lrelease -silent ${catalogue} -qm ${out}
        COMMENT "Compiling ${name}"
        VERBATIM)
    list(APPEND compiled ${out})
    string(APPEND listed "<file alias=\"${name}.qm\">i18n/${name}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogues.qrc
    CONTENT "<RCC><qresource prefix=\"/i18n\">${listed}</qresource></RCC>\n" @ONLY)
qt_add_resources(embedded ${CMAKE_CURRENT_BINARY_DIR}/catalogues.qrc)
set_source_files_properties(${embedded} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
target_sources(linchpin_translations PRIVATE ${embedded} ${compiled})
