// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace tovholder::tests {

/// The machine's file system, where the n-th write of a store's file fails as on a full disk, or is the last thing that
/// the process does. One at a time.
class FaultyVfs {
public:
    enum class Fault {
        DiskFull, ///< half of this write is done, and none after it
        Kill, ///< half of this write is done, then SIGKILL
    };

    FaultyVfs(Fault fault, int writesBefore)
        : m_previous(sqlite3_vfs_find(nullptr))
    {
        s_fault = fault;
        setFault(writesBefore, {});
        s_base = m_previous;
        m_vfs = *m_previous;
        m_vfs.zName = "faulty";
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;
    ~FaultyVfs()
    {
        sqlite3_vfs_register(m_previous, 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    /// Whether the fault came to pass.
    [[nodiscard]] static bool struck() { return s_writesLeft < 0; }

    /// The fault comes after so many more writes to files whose names contain this.
    static void setFault(int writesBefore, std::string inFiles)
    {
        s_writesLeft = writesBefore;
        s_inFiles = std::move(inFiles);
    }
    /// No fault comes.
    static void makeRoom() { setFault(std::numeric_limits<int>::max(), {}); }
    /// How often the disk was waited for so far.
    [[nodiscard]] static int syncs() { return s_syncs; }

private:
    struct Methods : sqlite3_io_methods {
        const sqlite3_io_methods* real = nullptr;
        std::string fileName;
    };

    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* flagsOut)
    {
        const int code = s_base->xOpen(s_base, name, file, flags, flagsOut);
        if (code == SQLITE_OK && file->pMethods) {
            const std::string fileName = name ? name : "";
            // A store, its WAL and its journals each have a table of their own.
            Methods& methods = s_methods[{ file->pMethods, fileName }];
            static_cast<sqlite3_io_methods&>(methods) = *file->pMethods;
            methods.real = file->pMethods;
            methods.fileName = fileName;
            methods.xWrite = write;
            methods.xSync = sync;
            file->pMethods = &methods;
        }
        return code;
    }

    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
    {
        const auto& methods = *static_cast<const Methods*>(file->pMethods);
        if (methods.fileName.find(s_inFiles) == std::string::npos)
            return methods.real->xWrite(file, bytes, count, offset);
        if (s_writesLeft > 0) {
            --s_writesLeft;
            return methods.real->xWrite(file, bytes, count, offset);
        }
        if (s_writesLeft == 0)
            methods.real->xWrite(file, bytes, count / 2, offset);
        s_writesLeft = -1;
        if (s_fault == Fault::Kill)
            ::raise(SIGKILL);
        return SQLITE_FULL;
    }

    static int sync(sqlite3_file* file, int flags)
    {
        ++s_syncs;
        return static_cast<const Methods*>(file->pMethods)->real->xSync(file, flags);
    }

    static inline Fault s_fault {};
    static inline int s_syncs = 0;
    static inline int s_writesLeft = 0;
    static inline sqlite3_vfs* s_base = nullptr;
    static inline std::string s_inFiles; ///< empty: in all
    static inline std::map<std::pair<const sqlite3_io_methods*, std::string>, Methods> s_methods;
    sqlite3_vfs* m_previous;
    sqlite3_vfs m_vfs {};
};

/// Does the work in a process of its own, which is killed in the middle of its n-th write; false when the work was
/// through before that. The work opens what it writes.
inline bool killedAtWrite(int writesBefore, const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const FaultyVfs vfs(FaultyVfs::Fault::Kill, writesBefore);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace tovholder::tests
