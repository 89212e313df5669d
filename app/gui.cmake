# SPDX-License-Identifier: Apache-2.0
linchpin_library(linchpin_gui
    SOURCES application.cpp application.h observationwatch.cpp observationwatch.h demoopening.cpp planopening.cpp runopening.cpp settings.cpp vaults.cpp vaults.h
    LINKS linchpin_ui linchpin_notifier linchpin_credentials linchpin_translations linchpin_demo)

add_executable(linchpin main.cpp)
target_link_libraries(linchpin PRIVATE linchpin_gui linchpin_strict)
