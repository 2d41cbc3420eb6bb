namespace HapticNode.Core.Cues;

/// <summary>The standard bank as the device carries it: the lines of <c>standard.bank</c> beside this file, without its comments.</summary>
/// <remarks>Written from that file by the test that compares the two; see docs/testing.md.</remarks>
public static class StandardBank
{
    /// <summary>A piece of its text, some 500 characters; every line ends with a line feed.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <returns>The piece, or null behind the last.</returns>
    public static string Piece(int index)
    {
        switch (index)
        {
            case 0:
                return "lane lra motor\n"
                    + "lane erm motor heat 3000 cool 30\n"
                    + "lane tone tone\n"
                    + "lane red light\n"
                    + "lane green light\n"
                    + "lane blue light\n"
                    + "button ok\n"
                    + "button back\n"
                    + "button save double 0\n"
                    + "button mode\n"
                    + "encoder dial min 0 max 40\n"
                    + "button dial-push\n"
                    + "encoder knob\n"
                    + "button knob-push\n"
                    + "theme\n"
                    + "repeats\n"
                    + "cue click priority 5\n"
                    + "click.lra 12:85 6:-100\n"
                    + "click.tone 5:20@3000\n"
                    + "cue release priority 3 ignore\n"
                    + "release.lra 5:55 5.5:-40\n"
                    + "release.tone 4:10@2400\n"
                    + "cue tick priority 4\n"
                    + "tick.lra 5:75 5.5:-55\n"
                    + "tick.tone 3:12@4000\n"
                    + "cue limit priority 5\n"
                    + "limit.lra 11.5:95 6:-100\n";
            case 1:
                return "limit.tone 30:22@1976>1480\n"
                    + "limit.red 90:70>0~out\n"
                    + "cue double priority 5\n"
                    + "double.lra 8.5:80 6:-80 41.5:0 8.5:100 6:-100\n"
                    + "double.tone 5:20@3000 51:0 6:25@3600\n"
                    + "cue hold priority 5\n"
                    + "hold.lra 60:20>80~in 6.5:-100\n"
                    + "hold.tone 60:6>20@1500>2200 10:0\n"
                    + "hold.blue 60:0>60~in 90:60>0~out\n"
                    + "cue acknowledge priority 5\n"
                    + "acknowledge.lra 5:80 5.5:-60\n"
                    + "acknowledge.blue 140:45>0~out\n"
                    + "cue confirm priority 7 outcome\n"
                    + "confirm.lra 8.5:80 6:-80 55.5:0 11.5:85 6:-100\n"
                    + "confirm.tone 50:25@2093 20:0 90:30@3136\n";
            case 2:
                return "confirm.green 40:80 30:20 180:80>0~out\n"
                    + "cue reject priority 7 outcome\n"
                    + "reject.lra 12:90 23:45 6.5:-95 28.5:0 12:90 23:45 6.5:-95 28.5:0 12:100 48:50 6:-90\n"
                    + "reject.tone 75:30@1760 30:0 120:30@1319\n"
                    + "reject.red 40:90 30:0 40:90 30:0 110:90>0~out\n"
                    + "cue timeout priority 7 outcome\n"
                    + "timeout.lra 110:60>10~out\n"
                    + "timeout.tone 220:22>0@1976>1175~out\n"
                    + "timeout.red 280:60>0~decay\n"
                    + "timeout.green 280:35>0~decay\n"
                    + "cue warn priority 8\n"
                    + "warn.erm 110:80 8:-100 42:0 90:80 8:-100\n"
                    + "warn.tone 60:40@2637 60:0 60:40@2637\n";
            case 3:
                return "warn.red 100:100 60:10 100:100>0~out\n"
                    + "warn.green 100:50 60:5 100:50>0~out\n"
                    + "cue hint priority 2 ignore\n"
                    + "hint.lra 5:40 5.5:-30 69.5:0 5:40 5.5:-30\n"
                    + "hint.blue 90:0>35~out 110:35>0~in\n"
                    + "cue busy priority 1 loop 20000\n"
                    + "busy.lra 5:25 5.5:-18\n"
                    + "busy.blue 150:8>45~inout 150:45>8~inout\n"
                    + "cue progress priority 1 loop 60000 gauge\n"
                    + "progress.lra 5:50 5.5:-37\n"
                    + "progress.green 150:90>60~inout 150:60>90~inout\n"
                    + "cue message priority 6 outcome\n"
                    + "message.erm 110:90 9:-100\n"
                    + "message.tone 45:22@2349 25:0 60:22@2794\n";
            case 4:
                return "message.blue 60:80 200:80>0~decay\n"
                    + "cue sent priority 6 outcome\n"
                    + "sent.lra 90:10>70~in 6:-100\n"
                    + "sent.tone 110:8>22@1760>3520~in\n"
                    + "sent.blue 100:20>90~in 60:90>0~out\n"
                    + "cue seen priority 6 outcome\n"
                    + "seen.lra 5:45 5.5:-33\n"
                    + "seen.blue 70:50 70:5 90:50>0~out\n"
                    + "cue approve priority 7 outcome\n"
                    + "approve.lra 11.5:85 6:-100\n"
                    + "approve.tone 60:25@2637 140:25>0@3520~out\n"
                    + "approve.green 220:90>0~out\n"
                    + "cue celebrate priority 7 outcome\n"
                    + "celebrate.lra 8.5:70 6:-70 39.5:0 8.5:85 6:-85 39.5:0 8.5:100 6:-100 39.5:0 11.5:85 6:-100\n";
            case 5:
                return "celebrate.erm 100:40 140:100 11:-100\n"
                    + "celebrate.tone 45:22@2093 9:0 45:22@2637 9:0 45:25@3136 9:0 110:28>0@4186~out\n"
                    + "celebrate.red 60:80>0~out 100:0 100:80>0~out\n"
                    + "celebrate.green 50:0 100:80>0~out 20:0 100:90>0~out\n"
                    + "celebrate.blue 100:0 170:90>0~out\n"
                    + "on ok press play click\n"
                    + "on ok release play release\n"
                    + "on ok hold play hold\n"
                    + "on ok double play double\n"
                    + "on back press play click\n"
                    + "on back release play release\n"
                    + "on save press ask save\n"
                    + "on mode press play click\n"
                    + "on mode release play release\n"
                    + "on mode hold play hold\n";
            case 6:
                return "on dial detent play tick\n"
                    + "on dial limit play limit\n"
                    + "on dial-push press play click\n"
                    + "on dial-push release play release\n"
                    + "on knob detent play tick\n"
                    + "on knob-push press play click\n"
                    + "on knob-push release play release\n";
            default:
                return null;
        }
    }
}
