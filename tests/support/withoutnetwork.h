// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <array>
#include <cerrno>
#include <cstddef>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace linchpin::test {

/// What the process starts gets no socket of the internet's, not even for loopback: the kernel
/// refuses to make one, to it and to whatever it starts. Needs no right and no namespace, which
/// containers often refuse. Where the kernel cannot do even this, the process ends with code 126
/// instead of running with a network.
inline void takeNetworkAway(QProcess &process)
{
    process.setChildProcessModifier([] {
        // Between fork and exec: nothing here may allocate. Only system calls of this machine's own
        // kind are looked at: the program was built with this test.
        constexpr auto number = offsetof(struct seccomp_data, nr);
        constexpr auto family = offsetof(struct seccomp_data, args);
        static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN); // the half of an argument that is read
        constexpr auto load = BPF_LD | BPF_W | BPF_ABS;
        constexpr auto ifSame = BPF_JMP | BPF_JEQ | BPF_K;
        constexpr auto answer = BPF_RET | BPF_K;
        std::array<sock_filter, 7> rules{{
            BPF_STMT(load, number),
            BPF_JUMP(ifSame, SYS_socket, 0, 3),
            BPF_STMT(load, family),
            BPF_JUMP(ifSame, AF_INET, 2, 0),
            BPF_JUMP(ifSame, AF_INET6, 1, 0),
            BPF_STMT(answer, SECCOMP_RET_ALLOW),
            BPF_STMT(answer, SECCOMP_RET_ERRNO | EACCES),
        }};
        const sock_fprog filter{rules.size(), rules.data()};
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
            || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
            _exit(126);
    });
}

} // namespace linchpin::test
