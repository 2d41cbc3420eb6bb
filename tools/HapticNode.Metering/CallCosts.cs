using Mono.Cecil;

namespace HapticNode.Metering;

/// <summary>What a call costs on the nanoFramework interpreter, in instruction units, by the method that is called.</summary>
/// <remarks>Modelled: callgrind counts on the 1.17 interpreter for the kinds of call named; others take the cost of their kind.</remarks>
public static class CallCosts
{
    /// <summary>A static call with two arguments, its return included.</summary>
    public const int StaticCall = 1_230;

    /// <summary>A call of an instance, virtual, interface or delegate method, or of a property, its return included.</summary>
    public const int InstanceCall = 1_300;

    /// <summary>Making a string.</summary>
    public const int StringOperation = 18_200;

    private const string StringType = "System.String";

    // Their methods charge the native cost themselves.
    private static readonly HashSet<string> s_selfChargingNamespaces =
    [
        "System.Device.Gpio",
        "System.Device.Pwm",
        "System.IO.Ports",
        "nanoFramework.Hardware.Esp32",
    ];

    // Plain managed code on the device, too: a call like any other.
    private static readonly HashSet<string> s_managedHardwareTypes = ["System.Device.Gpio.PinValueChangedEventArgs"];

    // Half a lock each; Interlocked from 18 us at 9 ns a unit.
    private static readonly Dictionary<string, int> s_known = new()
    {
        ["System.Threading.Monitor::Enter"] = 2_400,
        ["System.Threading.Monitor::Exit"] = 2_400,
        ["System.Threading.Interlocked::Exchange"] = 2_000,
        ["System.Threading.Interlocked::CompareExchange"] = 2_000,
        ["System.DateTime::get_UtcNow"] = 8_000,
        ["System.Threading.Thread::Sleep"] = 0,
    };

    /// <summary>Tells the cost of a call at its site.</summary>
    /// <param name="method">The method that is called.</param>
    /// <returns>Instruction units; 0 for the hardware API, which charges its own.</returns>
    public static int Of(MethodReference method)
    {
        TypeReference type = method.DeclaringType;
        if (s_selfChargingNamespaces.Contains(type.Namespace) && !s_managedHardwareTypes.Contains(type.FullName))
        {
            return 0;
        }

        if (s_known.TryGetValue($"{type.FullName}::{method.Name}", out int units))
        {
            return units;
        }

        if (MakesString(method))
        {
            return StringOperation;
        }

        return method.HasThis ? InstanceCall : StaticCall;
    }

    private static bool MakesString(MethodReference method) =>
        method.ReturnType.FullName == StringType &&
        (method.DeclaringType.FullName == StringType || method.DeclaringType.Namespace == "System.Text" || method.Name == nameof(ToString));
}
