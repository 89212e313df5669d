# SPDX-License-Identifier: Apache-2.0
# What a package holds. The catalogues, icons and pictures are inside the programs.
include(GNUInstallDirs)
set(id io.github.linchpin.Linchpin)
set(resources ${CMAKE_SOURCE_DIR}/resources)
# One library lies in a folder of its own (Graphviz' layout).
set_target_properties(linchpin linchpin-cli PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS linchpin linchpin-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${resources}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${resources}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${resources}/icons/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/linchpin RENAME copyright)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/linchpin)
