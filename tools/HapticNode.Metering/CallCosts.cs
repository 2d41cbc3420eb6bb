using HapticNode.VirtualBoard;
using Mono.Cecil;

namespace HapticNode.Metering;

/// <summary>What a call costs on the nanoFramework interpreter, in instruction units, by the method that is called: the numbers are in <see cref="CostModel"/>.</summary>
public static class CallCosts
{
    private const string StringType = "System.String";

    // Their methods charge the native cost themselves.
    private static readonly HashSet<string> s_selfChargingNamespaces =
    [
        "System.Device.Gpio",
        "System.Device.Pwm",
        "System.IO.Ports",
        "nanoFramework.Hardware.Esp32",
    ];

    // Plain managed code on the device, too.
    private static readonly HashSet<string> s_managedHardwareTypes = ["System.Device.Gpio.PinValueChangedEventArgs", "System.Device.Gpio.PinValue"];

    private static readonly Dictionary<string, int> s_known = new()
    {
        ["System.String::get_Length"] = CostModel.StringLength,
        ["System.String::get_Chars"] = CostModel.StringCharacter,
        ["System.String::ToCharArray"] = CostModel.StringToCharArray,
        ["System.Array::Copy"] = CostModel.ArrayCopy,
        ["System.Threading.Monitor::Enter"] = CostModel.MonitorEnter,
        ["System.Threading.Monitor::Exit"] = CostModel.MonitorExit,
        ["System.Threading.Interlocked::Exchange"] = CostModel.Interlocked,
        ["System.Threading.Interlocked::CompareExchange"] = CostModel.Interlocked,
        ["System.DateTime::get_UtcNow"] = CostModel.UtcNow,
        ["System.Device.Gpio.PinValue::op_Explicit"] = CostModel.PinValueConversion,
        ["System.Device.Gpio.PinValue::op_Implicit"] = CostModel.PinValueConversion,
        ["System.Device.Gpio.PinValueChangedEventArgs::get_ChangeType"] = CostModel.ArgumentsProperty,
        ["System.Device.Gpio.PinValueChangedEventArgs::get_PinNumber"] = CostModel.ArgumentsProperty,
        ["System.Threading.Thread::Sleep"] = 0,
    };

    /// <summary>Tells the cost of a call at its site.</summary>
    /// <param name="method">The method that is called.</param>
    /// <returns>Instruction units; 0 for the hardware API, which charges its own.</returns>
    public static int Of(MethodReference method)
    {
        TypeReference type = method.DeclaringType;
        if (ChargesItself(type))
        {
            return 0;
        }

        if (s_known.TryGetValue($"{type.FullName}::{method.Name}", out int units))
        {
            return units;
        }

        if (MakesString(method))
        {
            return CostModel.StringOperation;
        }

        return !method.HasThis ? CostModel.StaticCall : method.Resolve() is { IsVirtual: true } ? CostModel.VirtualCall : CostModel.InstanceCall;
    }

    /// <summary>Whether a type is of the hardware API, and accounts itself for what its methods cost and its objects take.</summary>
    internal static bool ChargesItself(TypeReference type) =>
        s_selfChargingNamespaces.Contains(type.Namespace) && !s_managedHardwareTypes.Contains(type.FullName);

    /// <summary>Whether a method of a library makes a string.</summary>
    internal static bool MakesString(MethodReference method) =>
        method.ReturnType.FullName == StringType &&
        (method.DeclaringType.FullName == StringType || method.DeclaringType.Namespace == "System.Text" || method.Name == nameof(ToString));
}
