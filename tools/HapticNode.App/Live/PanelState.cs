namespace HapticNode.App.Live;

/// <summary>How a studio stands to its panel.</summary>
public enum PanelState
{
    /// <summary>There is none at the moment; <see cref="PanelLink.Problem"/> says why.</summary>
    Lost,

    /// <summary>One is being looked for.</summary>
    Connecting,

    /// <summary>It answers.</summary>
    Connected,
}
