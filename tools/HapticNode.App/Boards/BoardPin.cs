namespace HapticNode.App.Boards;

/// <summary>One pin that a panel uses.</summary>
/// <param name="Gpio">GPIO number.</param>
/// <param name="Use">What is connected to it.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c>, <c>light</c>, <c>gate</c>, <c>button</c>, <c>encoder</c> or <c>serial</c>.</param>
/// <param name="Function">Its PWM function or serial line; empty for a plain input or output.</param>
/// <param name="Timer">Timer of its PWM function; those on one timer share a frequency.</param>
/// <param name="CarrierHz">Carrier frequency, for a tone the first one.</param>
/// <param name="NeutralPercent">Duty at which it does nothing.</param>
/// <param name="Remark">What to know when it is wired.</param>
public sealed record BoardPin(
    int Gpio, string Use, string Kind, string Function = "", int? Timer = null, int? CarrierHz = null, int? NeutralPercent = null, string Remark = "");
