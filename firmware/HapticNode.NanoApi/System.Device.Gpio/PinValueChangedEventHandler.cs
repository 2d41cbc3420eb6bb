namespace System.Device.Gpio;

/// <summary>Handles an edge of a pin, on the runtime's one event thread.</summary>
/// <param name="sender">The <see cref="GpioPin"/>.</param>
/// <param name="e">Direction and pin.</param>
public delegate void PinValueChangedEventHandler(object sender, PinValueChangedEventArgs e);
