#!/usr/bin/env bash
# Writes the configuration of an X server that needs no hardware: its first monitor has the mode WxH, and the screen
# has room for others beside it. With PANEL, the socket to make, it has a touch panel (Xorg's driver inputtest).
# Usage: xorg_conf.sh WxH [ROOM-WxH [PANEL]]
set -euo pipefail

mode=${1:-} room=${2:-${1:-}} panel=${3:-}
[[ $mode =~ ^[0-9]+x[0-9]+$ && $room =~ ^[0-9]+x[0-9]+$ ]] ||
    { echo "Usage: xorg_conf.sh WxH [ROOM-WxH [PANEL]]" >&2; exit 2; }
width=${mode%x*} height=${mode#*x}

cat <<END
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
    Option "DontVTSwitch" "true"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 1.0-2000.0
    VertRefresh 1.0-1000.0
    Option "ReducedBlanking" "true"
    Modeline "$mode" $((width * height * 80 / 1000000 + 1)).0 $width $((width + 48)) $((width + 80)) $((width + 160)) \
        $height $((height + 3)) $((height + 8)) $((height + 30))
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "$mode"
        Virtual ${room/x/ }
    EndSubSection
EndSection
END
[[ -n $panel ]] || exit 0
cat <<END
Section "InputDevice"
    Identifier "panel"
    Driver "inputtest"
    Option "SocketPath" "$panel"
    Option "DeviceType" "Touch"
    Option "TouchCount" "10"
EndSection
Section "ServerLayout"
    Identifier "layout"
    Screen "screen"
    InputDevice "panel"
EndSection
END
