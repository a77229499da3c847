#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh checkout to every test: all of them in the build that users run, then those without windows
# once more under AddressSanitizer and UBSan, and some seconds of each fuzzer.
#   ./test.sh           everything
#   ./test.sh --quick   the first of these alone
# Installs what is missing (Debian, Ubuntu). With CI=true a tool that cannot be installed is an error;
# without, the tests that need it fail and say so.
set -eu
cd "$(dirname "$0")"
. .ci/common.sh

quick=
case ${1:-} in
    '') ;;
    --quick) quick=1 ;;
    *) fail "unknown option $1; there is only --quick" ;;
esac

# optional command…: an error only where everything has to be there.
optional() {
    if [ "${CI:-}" = true ]; then
        "$@"
    else
        ("$@") || say "Going on without it."
    fi
}

# Clients of npm that talk to the server in the real tier.
install_clients() {
    need_npm
    stamp=build/test-node/.installed-$(cat tests/real/node/package*.json | cksum | cut -d ' ' -f 1)
    [ -e "$stamp" ] && return
    mkdir -p build/test-node
    cp tests/real/node/package*.json build/test-node/
    command=install
    [ -e tests/real/node/package-lock.json ] && command=ci
    step "Installing the clients of the tests into build/test-node" \
        npm "$command" --prefix build/test-node --no-audit --no-fund --loglevel=error
    touch "$stamp"
}

# shellcheck disable=SC2086
need_packages $build_packages mold xvfb xauth trayer xdotool fonts-dejavu-core chromium curl
optional need_npm
for version in $(cli_versions); do
    optional install_cli "build/test-cli/$version" "$version"
done
if [ -e tests/real/node/package.json ]; then
    optional install_clients
fi

build ci
if [ -z "$quick" ]; then
    # The other compiler, and each source by itself: finds what a source takes from its neighbour in a unity build.
    need_packages clang
    need_packages "libclang-rt-$(clang -dumpversion | cut -d . -f 1)-dev"
    build asan
fi

# A display for the tests that ask for one; the others are drawn off screen. A second try for what a busy
# machine has upset: ctest shows both, and names what needed it.
again="--repeat until-pass:2"
say "Testing build/ci …"
# shellcheck disable=SC2086
xvfb-run -a ctest --test-dir build/ci --output-on-failure -j 2 $again
if [ -z "$quick" ]; then
    # Not with the real CLI, which wins races against a program that is slowed down; the page is a browser's.
    say "Testing build/asan …"
    # shellcheck disable=SC2086
    ctest --test-dir build/asan --output-on-failure -j 2 $again --label-exclude '^(bench|page|real)$'
fi
