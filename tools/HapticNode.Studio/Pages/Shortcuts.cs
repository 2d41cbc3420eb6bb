namespace HapticNode.Studio.Pages;

/// <summary>The keys that the page passes on, as the script names them. Space, the arrows and the search are its own.</summary>
internal static class Shortcuts
{
    internal const string Play = "Enter";
    internal const string Undo = "Ctrl+z";
    internal const string Redo = "Ctrl+Shift+z";
    internal const string RedoToo = "Ctrl+y";
    internal const string Save = "Ctrl+s";
    internal const string Copy = "Ctrl+c";
    internal const string Paste = "Ctrl+v";
    internal const string Close = "Escape";
    internal const string Help = "?";
    internal const string Search = "/";
    internal const string Next = "j";
    internal const string Previous = "k";
    internal const string Compare = "x";
    internal const string PlayOnChange = "p";
    internal const string ZoomIn = "+";
    internal const string ZoomInToo = "=";
    internal const string ZoomOut = "-";
    internal const string Split = "s";
    internal const string Ramp = "r";
    internal const string Curve = "c";
    internal const string Insert = "i";
    internal const string Remove = "Delete";
    internal const string RemoveToo = "Backspace";

    /// <summary>All of them.</summary>
    internal static readonly string[] All =
    [
        Play, Undo, Redo, RedoToo, Save, Copy, Paste, Close, Help, Search, Next, Previous, Compare, PlayOnChange, ZoomIn, ZoomInToo, ZoomOut,
        Split, Ramp, Curve, Insert, Remove, RemoveToo,
    ];
}
