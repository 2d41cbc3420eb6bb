using System.Device.Gpio;
using System.Device.Pwm;
using System.Reflection;
using HapticNode.Metering;
using Iot.Device.Buzzer;
using Mono.Cecil;

namespace HapticNode.VirtualBoard.Tests.Metering;

[TestClass]
public sealed class CallCostsTests
{
    private static readonly ModuleDefinition s_module = ModuleDefinition.CreateModule("costs", ModuleKind.Dll);

    [TestMethod]
    public void EveryKindOfCallHasItsPrice()
    {
        Assert.AreEqual(CostModel.StaticCall, CostOf(typeof(Math), nameof(Math.Abs), typeof(int)));
        Assert.AreEqual(CostModel.InstanceCall, CostOf(typeof(object), nameof(GetType)));
        Assert.AreEqual(CostModel.VirtualCall, CostOf(typeof(object), nameof(GetHashCode)));
        Assert.AreEqual(CostModel.StringLength, CostOf(typeof(string), "get_Length"));
    }

    [TestMethod]
    public void MakingAStringIsDear()
    {
        Assert.AreEqual(CostModel.StringOperation, CostOf(typeof(string), nameof(string.Concat), typeof(string), typeof(string)));
        Assert.AreEqual(CostModel.StringOperation, CostOf(typeof(int), nameof(ToString)));
    }

    [TestMethod]
    public void TheHardwareApiIsFreeAtTheCallSite()
    {
        Assert.AreEqual(0, CostOf(typeof(GpioPin), nameof(GpioPin.Toggle)));
        Assert.AreEqual(0, CostOf(typeof(PwmChannel), "set_DutyCycle", typeof(double)));
        Assert.AreEqual(0, CostOf(typeof(Thread), nameof(Thread.Sleep), typeof(int)));
    }

    [TestMethod]
    public void WhatIsManagedCodeOnTheDeviceIsACallLikeAnyOther()
    {
        Assert.AreEqual(CostModel.ArgumentsProperty, CostOf(typeof(PinValueChangedEventArgs), "get_ChangeType"));
        Assert.AreEqual(CostModel.InstanceCall, CostOf(typeof(Buzzer), nameof(Buzzer.StopPlaying)));
    }

    [TestMethod]
    public void ALockCostsAsMeasured()
    {
        int enter = CostOf(typeof(Monitor), nameof(Monitor.Enter), typeof(object), typeof(bool).MakeByRefType());
        Assert.AreEqual(CostModel.MonitorEnter + CostModel.MonitorExit, enter + CostOf(typeof(Monitor), nameof(Monitor.Exit), typeof(object)));
    }

    private static int CostOf(Type type, string method, params Type[] parameters)
    {
        MethodInfo found = type.GetMethod(method, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static, parameters)!;
        return CallCosts.Of(s_module.ImportReference(found));
    }
}
