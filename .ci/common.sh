# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh, which source it from the root of the checkout. Everything it makes is
# below build/, everything it does is skipped when it has been done, and what it says is one line per
# step; the rest is in build/setup.log.

mkdir -p build
log=$PWD/build/setup.log

say() { printf '%s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# step "text" command…: says the text, keeps the output in the log and shows its end on failure.
step() {
    title=$1
    say "$title …"
    shift
    printf '\n$ %s\n' "$*" >> "$log"
    if ! "$@" >> "$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "this step failed: $title. Everything it said is in $log"
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo > /dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "packages have to be installed as root, and there is no sudo. Run as root: $*"
    fi
}

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed \
            || printf '%s ' "$package"
    done
}

# need_packages name…: installs what is missing, with a stamp so that the next run asks nobody.
need_packages() {
    stamp=build/.packages-$(printf '%s' "$*" | cksum | cut -d ' ' -f 1)
    [ -e "$stamp" ] && return
    if ! command -v apt-get > /dev/null; then
        say "This is not Debian or Ubuntu: make sure these are installed: $*"
        return
    fi
    missing=$(missing_packages "$@")
    if [ -n "$missing" ]; then
        # A password has to be asked for before the output goes to the log.
        [ "$(id -u)" = 0 ] || ! command -v sudo > /dev/null || sudo -v
        step "Reading the package lists" as_root apt-get update -q
        # shellcheck disable=SC2086
        step "Installing $missing" as_root apt-get install -qy --no-install-recommends $missing
    fi
    touch "$stamp"
}

build_packages="g++ cmake ninja-build qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
    qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-translations-l10n libqt6opengl6-dev libqt6sql6-sqlite libqt6svg6 qtkeychain-qt6-dev nlohmann-json3-dev
    libsimdjson-dev libgl-dev ca-certificates"

# npm of any source will do; only a machine without one gets Debian's.
need_npm() {
    command -v npm > /dev/null && command -v node > /dev/null && return
    need_packages nodejs npm
}

# The package that brings the CLI as a program of its own, whatever Node is installed.
cli_package() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) echo @anthropic-ai/claude-code-linux-x64 ;;
        Linux-aarch64) echo @anthropic-ai/claude-code-linux-arm64 ;;
        Darwin-x86_64) echo @anthropic-ai/claude-code-darwin-x64 ;;
        Darwin-arm64) echo @anthropic-ai/claude-code-darwin-arm64 ;;
        *) return 1 ;;
    esac
}

# install_cli folder version
install_cli() {
    package=$(cli_package) || fail "there is no claude CLI for $(uname -sm)"
    [ -x "$1/node_modules/$package/claude" ] && return
    need_npm
    mkdir -p "$1"
    step "Installing the claude CLI $2 into $1" \
        npm install --prefix "$1" --no-save --no-audit --no-fund --loglevel=error "$package@$2"
}

# The versions the tests run with, newest first.
cli_versions() { grep -v '^#' tests/real/cli-versions; }

# build preset: ninja itself finds out what has changed.
build() {
    if [ ! -e "build/$1/build.ninja" ]; then
        step "Configuring build/$1" cmake --preset "$1"
    fi
    step "Building build/$1" cmake --build --preset "$1"
}
