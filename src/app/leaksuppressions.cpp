// SPDX-License-Identifier: GPL-3.0-or-later

// Asked by the leak sanitizer; in no other build. Qt 6.4's QHttpServer loads OpenSSL in the thread it
// is made in, and OpenSSL frees what it keeps there too late for the sanitizer, now and then.
extern "C" const char *__lsan_default_suppressions();

extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto\n";
}
